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
 * Lets support look, from now on and for so many minutes.
 *
 * @param id made by the caller, UUIDv7
 * @param mayChange absent for looking only
 */
public record GrantSupportRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String purpose,
        @NotEmpty Set<@NotNull SupportArea> areas,
        boolean mayChange,
        @Min(5) @Max(Limits.SUPPORT_MINUTES) int minutes) {}
