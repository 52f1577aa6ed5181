package dev.gatehouse.contract.access;

import jakarta.validation.constraints.NotNull;

/** Begins to add a second factor. */
public record BeginEnrolmentRequest(@NotNull FactorKind kind) {}
