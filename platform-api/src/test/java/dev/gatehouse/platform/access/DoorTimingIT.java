package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A clock at the door learns nothing. Known and unknown addresses come in random order in one run, and the two
 * distributions are compared by rank: whether a known one took longer must be the toss of a coin.
 */
class DoorTimingIT {

    private static final int EACH = 200;
    private static final int WARM_UP = 100;

    /** Four standard deviations of the share at this number of samples. */
    private static final double TOLERANCE = 0.12;

    private final Firm firm = Platform.shared().firm(Preset.ASSESSMENT);
    private final List<String> contacts = new ArrayList<>();

    @BeforeEach
    void firmHasContacts() {
        UUID client = Ids.next();
        firm.execute("insert into client (org_id, id, name) values (?, ?, 'Berg & Co')", firm.id(), client);
        for (int i = 0; i < EACH + WARM_UP; i++) {
            String email = "contact-" + i + "@" + firm.slug() + ".example";
            firm.execute(
                    "insert into contact (org_id, id, client_id, name, email) values (?, ?, ?, 'Otto Berg', ?)",
                    firm.id(),
                    Ids.next(),
                    client,
                    email);
            contacts.add(email);
        }
    }

    private record Sample(boolean known, long nanos) {}

    /** Same length, same domain: only the directory of the firm tells them apart. */
    private String strangerLike(String contact) {
        return contact.replace("contact", "nobodyy");
    }

    @Test
    @Requirement("S-07")
    void requestForALoginLinkTakesAsLongForStrangers() {
        assertNoDifference(measured(address -> {
            Doorstep visitor = Doorstep.of(firm);
            return () -> visitor.asks(address);
        }));
    }

    @Test
    @Requirement("S-07")
    void wrongCodeTakesAsLongForStrangers() {
        assertNoDifference(measured(address -> {
            Doorstep visitor = Doorstep.of(firm);
            visitor.asks(address).expect(202);
            return () -> visitor.enters("000000");
        }));
    }

    private interface Try {
        Answer go();
    }

    private List<Sample> measured(Function<String, Try> prepared) {
        record Turn(boolean known, boolean counts, Try attempt) {}
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            String contact = contacts.get(i);
            boolean counts = i >= WARM_UP;
            List<Turn> pair = new ArrayList<>(List.of(
                    new Turn(true, counts, prepared.apply(contact)),
                    new Turn(false, counts, prepared.apply(strangerLike(contact)))));
            Collections.shuffle(pair);
            turns.addAll(pair);
        }
        Checksums.settle(firm);
        List<Sample> samples = new ArrayList<>();
        for (Turn turn : turns) {
            long begun = System.nanoTime();
            assertThat(turn.attempt().go().status()).isIn(202, 401);
            Sample sample = new Sample(turn.known(), System.nanoTime() - begun);
            if (turn.counts()) {
                samples.add(sample);
            }
        }
        return samples;
    }

    private static void assertNoDifference(List<Sample> samples) {
        long[] known = times(samples, true);
        long[] unknown = times(samples, false);
        assertThat(known).hasSize(EACH);
        assertThat(shareOfLonger(known, unknown)).isBetween(0.5 - TOLERANCE, 0.5 + TOLERANCE);
    }

    private static long[] times(List<Sample> samples, boolean known) {
        return samples.stream()
                .filter(sample -> sample.known() == known)
                .mapToLong(Sample::nanos)
                .sorted()
                .toArray();
    }

    /** How often a known one took longer than an unknown one, over all pairs. */
    private static double shareOfLonger(long[] known, long[] unknown) {
        long longer = 0;
        for (long one : known) {
            longer += Arrays.stream(unknown).filter(other -> one > other).count();
        }
        return longer / ((double) known.length * unknown.length);
    }
}
