package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the owner of a session has proved, and when. Each proof is a fact of its own: passing one never marks another,
 * and none gets younger by anything but itself.
 */
public record Proofs(Map<Proof, Instant> at) {

    public static final Proofs NONE = new Proofs(Map.of());

    private static final Pattern ENTRY = Pattern.compile("([A-Z])([0-9a-z]+)");

    /** Ways to prove who one is. The letter is how it is spelt in a session. */
    public enum Proof {
        /** A code or link that was sent to the mailbox. */
        MAILBOX('M', false),
        /** A code of an authenticator app. */
        TOTP('T', true),
        PASSKEY('P', true),
        RECOVERY_CODE('R', true),
        /** The one-time link that the schema's owner printed for an operator. */
        INVITATION('I', false);

        private final char letter;
        private final boolean second;

        Proof(char letter, boolean second) {
            this.letter = letter;
            this.second = second;
        }

        /** Whether it is one that mail alone does not give. */
        public boolean isSecondFactor() {
            return second;
        }

        private Optional<SessionProof> recorded() {
            return switch (this) {
                case MAILBOX -> Optional.of(SessionProof.MAILBOX);
                case TOTP -> Optional.of(SessionProof.TOTP);
                case PASSKEY -> Optional.of(SessionProof.PASSKEY);
                case RECOVERY_CODE -> Optional.of(SessionProof.RECOVERY_CODE);
                case INVITATION -> Optional.empty();
            };
        }

        private static Proof of(char letter) {
            for (Proof proof : values()) {
                if (proof.letter == letter) {
                    return proof;
                }
            }
            throw new IllegalArgumentException("no proof is spelt " + letter);
        }
    }

    public Proofs {
        at = Map.copyOf(at);
    }

    /** These and one more, given now. */
    public Proofs and(Proof proof) {
        Map<Proof, Instant> more = new EnumMap<>(Proof.class);
        more.putAll(at);
        more.put(proof, Clock.now());
        return new Proofs(more);
    }

    public boolean hasSecondFactor() {
        return at.keySet().stream().anyMatch(Proof::isSecondFactor);
    }

    /**
     * Whether the strongest kind of proof that this session has was given so short a time ago. Who has shown a second
     * factor shows it again; a fresh mail would not do.
     */
    public boolean isRecent(Duration age) {
        Instant since = Clock.now().minus(age);
        boolean second = hasSecondFactor();
        return at.entrySet().stream()
                .anyMatch(proof -> proof.getKey().isSecondFactor() == second
                        && proof.getValue().isAfter(since));
    }

    /** When the session's owner first came in. */
    public Instant began() {
        return at.values().stream().min(Instant::compareTo).orElseGet(Clock::now);
    }

    /** The kinds, as the record of a session shows them. */
    public List<SessionProof> recorded() {
        return at.keySet().stream()
                .sorted()
                .map(Proof::recorded)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The kinds, as an event names them. */
    public String names() {
        return at.keySet().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    String text() {
        return at.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(proof ->
                        proof.getKey().letter + Long.toString(proof.getValue().getEpochSecond(), 36))
                .collect(Collectors.joining());
    }

    static Proofs parse(String text) {
        Map<Proof, Instant> at = new EnumMap<>(Proof.class);
        ENTRY.matcher(text)
                .results()
                .forEach(found -> at.put(
                        Proof.of(found.group(1).charAt(0)), Instant.ofEpochSecond(Long.parseLong(found.group(2), 36))));
        return new Proofs(at);
    }
}
