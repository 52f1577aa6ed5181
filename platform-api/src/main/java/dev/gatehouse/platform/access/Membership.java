package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import java.time.Instant;
import java.util.UUID;

/** Somebody's place in the bound firm. */
public record Membership(UUID id, String name, String email, MemberRole role, int version, Instant since) {}
