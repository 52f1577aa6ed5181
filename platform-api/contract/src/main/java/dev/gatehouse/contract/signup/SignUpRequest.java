package dev.gatehouse.contract.signup;

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
 * Makes a firm that the holder of a proved mailbox owns, and goes on as every sign-in. Sending it again with the same
 * id makes no second firm.
 *
 * @param id made by the caller, UUIDv7
 * @param slug the firm's part of the address of its portal
 * @param email the proved one
 */
public record SignUpRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String ticket,
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,

        @NotNull @Pattern(regexp = Patterns.SLUG) @Size(min = 2, max = Limits.SLUG)
        String slug,

        @NotNull Preset preset,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String ownerName,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email) {}
