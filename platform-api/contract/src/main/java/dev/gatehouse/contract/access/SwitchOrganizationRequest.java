package dev.gatehouse.contract.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The firm to work for from now on. */
public record SwitchOrganizationRequest(@NotNull UUID organizationId) {}
