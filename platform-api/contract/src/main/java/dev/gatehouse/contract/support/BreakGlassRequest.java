package dev.gatehouse.contract.support;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Asks a second operator for leave to look into a firm that did not ask for help. Nothing can be changed under it.
 *
 * @param id made by the caller, UUIDv7
 * @param reason the firm's owners read it
 */
public record BreakGlassRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String reason,
        @NotEmpty Set<@NotNull SupportArea> areas,
        @Min(5) @Max(Limits.BREAK_GLASS_MINUTES) int minutes) {}
