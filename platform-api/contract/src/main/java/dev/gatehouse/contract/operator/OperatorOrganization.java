package dev.gatehouse.contract.operator;

import java.time.Instant;
import java.util.UUID;

/** A firm as the directory knows it; nothing of what it does. */
public record OperatorOrganization(
        UUID id,
        String slug,
        String name,
        OrganizationState state,
        String plan,
        OrganizationUsage usage,
        Instant createdAt) {}
