package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proofs of a contact's session, each a fact with its own age. */
public record Proofs(@Nullable Instant link, @Nullable Instant mailbox) {

    /** When something was proven; null when it was not. */
    public @Nullable Instant at(SessionProof proof) {
        return switch (proof) {
            case LINK -> link;
            case MAILBOX -> mailbox;
            case TOTP, PASSKEY -> null;
        };
    }

    /** What was proven. */
    public List<SessionProof> shown() {
        return Stream.of(SessionProof.LINK, SessionProof.MAILBOX)
                .filter(proof -> Objects.nonNull(at(proof)))
                .toList();
    }
}
