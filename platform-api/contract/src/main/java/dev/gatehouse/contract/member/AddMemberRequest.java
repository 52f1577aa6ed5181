package dev.gatehouse.contract.member;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.access.MemberRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Invites somebody to work for the firm. A mail brings them the link to accept; the seat is taken from now on. Sending
 * it again with the same id changes nothing.
 *
 * @param id made by the caller, UUIDv7
 */
public record AddMemberRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @NotNull MemberRole role) {}
