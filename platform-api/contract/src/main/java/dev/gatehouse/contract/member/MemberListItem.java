package dev.gatehouse.contract.member;

import dev.gatehouse.contract.access.MemberRole;
import java.time.Instant;
import java.util.UUID;

/**
 * A member of the firm, or somebody who is invited to be one.
 *
 * @param self whether it is the caller
 * @param secondFactor whether they have a second factor
 * @param version for {@code If-Match}
 */
public record MemberListItem(
        UUID id,
        String name,
        String email,
        MemberRole role,
        Instant since,
        boolean self,
        MemberState state,
        boolean secondFactor,
        int version) {}
