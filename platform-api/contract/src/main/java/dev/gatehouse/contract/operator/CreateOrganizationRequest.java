package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.organization.Preset;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Makes a firm and mails its owner the link to come in. Sending it again with the same id changes nothing.
 *
 * @param id made by the caller, UUIDv7
 * @param slug the firm's part of the address of its portal
 */
public record CreateOrganizationRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,

        @NotNull @Pattern(regexp = Patterns.SLUG) @Size(min = 2, max = Limits.SLUG)
        String slug,

        @NotNull Preset preset,
        @NotNull @Pattern(regexp = Patterns.PLAN) String plan,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String ownerName,
        @NotBlank @Email @Size(max = Limits.EMAIL) String ownerEmail) {}
