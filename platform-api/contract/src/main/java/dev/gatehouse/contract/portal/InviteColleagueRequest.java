package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks that another person of the same client gets a link of their own. */
public record InviteColleagueRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email) {}
