package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a session has proved, and when. Each proof is a fact of its own: passing one never marks another,
 * and none gets younger by anything but itself.
 */
public record Proofs(Map<SessionProof, Instant> at) {

    public static final Proofs NONE = new Proofs(Map.of());

    private static final Set<SessionProof> SECOND_FACTORS =
            Set.of(SessionProof.TOTP, SessionProof.PASSKEY, SessionProof.RECOVERY_CODE);

    /** How each is spelt in a session, in the order of the proofs. */
    private static final String LETTERS = "MLTPRI";

    private static final Pattern ENTRY = Pattern.compile("([A-Z])([0-9a-z]+)");

    public Proofs {
        at = Map.copyOf(at);
    }

    /** Of somebody who has shown a link, a mailbox, or both. */
    public static Proofs of(@Nullable Instant link, @Nullable Instant mailbox) {
        Map<SessionProof, Instant> at = new EnumMap<>(SessionProof.class);
        Optional.ofNullable(link).ifPresent(moment -> at.put(SessionProof.LINK, moment));
        Optional.ofNullable(mailbox).ifPresent(moment -> at.put(SessionProof.MAILBOX, moment));
        return new Proofs(at);
    }

    /** When something was proven; null when it was not. */
    public @Nullable Instant at(SessionProof proof) {
        return at.get(proof);
    }

    /** What was proven. */
    public List<SessionProof> shown() {
        return at.keySet().stream().sorted().toList();
    }

    /** These and one more, given now. */
    public Proofs and(SessionProof proof) {
        Map<SessionProof, Instant> more = new EnumMap<>(SessionProof.class);
        more.putAll(at);
        more.put(proof, Clock.now());
        return new Proofs(more);
    }

    public boolean hasSecondFactor() {
        return at.keySet().stream().anyMatch(SECOND_FACTORS::contains);
    }

    /**
     * Whether the strongest kind of proof that this session has was given so short a time ago. Who has shown a second
     * factor shows it again; a fresh mail would not do.
     */
    public boolean isRecent(Duration age) {
        Instant since = Clock.now().minus(age);
        boolean second = hasSecondFactor();
        return at.entrySet().stream()
                .anyMatch(proof -> SECOND_FACTORS.contains(proof.getKey()) == second
                        && proof.getValue().isAfter(since));
    }

    /** When the session's owner first came in. */
    public Instant began() {
        return at.values().stream().min(Instant::compareTo).orElseGet(Clock::now);
    }

    /** The kinds, as an event names them. */
    public String names() {
        return at.keySet().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    String text() {
        return at.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(proof -> LETTERS.charAt(proof.getKey().ordinal())
                        + Long.toString(proof.getValue().getEpochSecond(), 36))
                .collect(Collectors.joining());
    }

    static Proofs parse(String text) {
        Map<SessionProof, Instant> at = new EnumMap<>(SessionProof.class);
        ENTRY.matcher(text)
                .results()
                .forEach(found -> at.put(
                        SessionProof.values()[LETTERS.indexOf(found.group(1))],
                        Instant.ofEpochSecond(Long.parseLong(found.group(2), 36))));
        return new Proofs(at);
    }
}
