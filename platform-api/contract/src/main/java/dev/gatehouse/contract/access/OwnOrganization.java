package dev.gatehouse.contract.access;

import java.util.UUID;

/**
 * A firm that the caller works for.
 *
 * @param current whether it is the firm of the session
 */
public record OwnOrganization(UUID id, String slug, String name, MemberRole role, boolean current) {}
