package dev.gatehouse.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Digests;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A thousand ways to tamper with a good chain, each from its own seed: the verifier names the first bad event. */
class ChainTamperingTests {

    private static final int EVENTS = 40;
    private static final List<StoredEvent> GOOD = ChainFixture.chain(EVENTS);

    private final List<StoredEvent> events = new ArrayList<>(GOOD);

    @Test
    void theGoodChainVerifies() {
        ChainVerification verdict = verify();
        assertThat(verdict.verified()).as(verdict.toString()).isTrue();
        assertThat(verdict.events()).isEqualTo(EVENTS);
    }

    @RepeatedTest(1_000)
    @Requirement("S-31")
    void tamperingIsFoundAtTheFirstBadEvent(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int at = random.nextInt(EVENTS - 1);
        long expected = tamper(random, at);
        ChainVerification verdict = verify();
        assertThat(verdict.verified()).isFalse();
        assertThat(verdict.firstBad()).isEqualTo(expected);
    }

    /** Tampers somewhere and gives the position at which it has to show. */
    private long tamper(Random random, int at) {
        return switch (random.nextInt(8)) {
            case 0 -> edited(random, at);
            case 1 -> editedAndHashedAnew(at);
            case 2 -> deleted(at);
            case 3 -> inserted(at);
            case 4 -> reordered(random, at);
            case 5 -> renumbered(at);
            case 6 -> valueChanged(at);
            default -> cut(at);
        };
    }

    private long edited(Random random, int at) {
        StoredEvent event = events.get(at);
        int position = random.nextInt(event.body().length());
        char other = event.body().charAt(position) == 'x' ? 'y' : 'x';
        String body = event.body().substring(0, position) + other + event.body().substring(position + 1);
        events.set(at, new StoredEvent(event.seq(), body, event.hash(), event.values()));
        return event.seq();
    }

    private long editedAndHashedAnew(int at) {
        StoredEvent event = events.get(at);
        String body = event.body().replace("item.submitted", "item.acceptedx");
        String hash = HexFormat.of().formatHex(Digests.sha256(body));
        events.set(at, new StoredEvent(event.seq(), body, hash, event.values()));
        return event.seq() + 1;
    }

    private long deleted(int at) {
        return events.remove(at).seq();
    }

    private long inserted(int at) {
        StoredEvent event = events.get(at);
        events.add(at + 1, new StoredEvent(event.seq() + 1, event.body(), event.hash(), event.values()));
        return event.seq() + 1;
    }

    private long reordered(Random random, int at) {
        int other = at + 1 + random.nextInt(EVENTS - at - 1);
        StoredEvent first = events.get(at);
        StoredEvent second = events.get(other);
        events.set(at, new StoredEvent(first.seq(), second.body(), second.hash(), second.values()));
        events.set(other, new StoredEvent(second.seq(), first.body(), first.hash(), first.values()));
        return first.seq();
    }

    private long renumbered(int at) {
        long missing = events.get(at).seq();
        for (int i = at; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            events.set(i, new StoredEvent(event.seq() + 1, event.body(), event.hash(), event.values()));
        }
        return missing;
    }

    private long valueChanged(int at) {
        StoredEvent event = events.get(at);
        StoredEvent.Value value = event.values().get("actorName");
        Map<String, StoredEvent.Value> values = Map.of("actorName", new StoredEvent.Value("Mallory", value.salt()));
        events.set(at, new StoredEvent(event.seq(), event.body(), event.hash(), values));
        return event.seq();
    }

    private long cut(int at) {
        events.subList(at + 1, events.size()).clear();
        return at + 2;
    }

    private ChainVerification verify() {
        ChainVerifier verifier = new ChainVerifier(ChainFixture.ORGANIZATION.value(), ChainFixture.STREAM);
        events.forEach(verifier::next);
        return verifier.end(GOOD.getLast().seq(), GOOD.getLast().hash());
    }
}
