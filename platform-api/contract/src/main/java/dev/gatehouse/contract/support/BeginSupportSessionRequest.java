package dev.gatehouse.contract.support;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Goes into a firm by a grant. */
public record BeginSupportSessionRequest(@NotNull UUID grantId) {}
