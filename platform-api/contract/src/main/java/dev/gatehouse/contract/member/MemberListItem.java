package dev.gatehouse.contract.member;

import dev.gatehouse.contract.access.MemberRole;
import java.time.Instant;
import java.util.UUID;

/**
 * A member of the firm.
 *
 * @param self whether it is the caller
 * @param version for {@code If-Match}
 */
public record MemberListItem(
        UUID id, String name, String email, MemberRole role, Instant since, boolean self, int version) {}
