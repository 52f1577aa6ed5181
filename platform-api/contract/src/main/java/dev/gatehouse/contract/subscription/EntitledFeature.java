package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/** A feature: whether the plan has it, what was agreed instead, and whether the firm has it. */
public record EntitledFeature(
        String feature, boolean planned, @Nullable Agreement agreement, boolean effective) {}
