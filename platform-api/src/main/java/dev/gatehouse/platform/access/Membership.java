package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in the bound firm.
 *
 * @param since when they accepted, or were invited as long as they have not
 * @param invitedUntil end of the open invitation; absent for a member
 * @param secondFactor whether they have one
 */
public record Membership(
        UUID id,
        String name,
        String email,
        MemberRole role,
        int version,
        Instant since,
        @Nullable Instant invitedUntil,
        boolean secondFactor) {

    /** Whether the invitation has been accepted. */
    public boolean isActive() {
        return invitedUntil == null;
    }
}
