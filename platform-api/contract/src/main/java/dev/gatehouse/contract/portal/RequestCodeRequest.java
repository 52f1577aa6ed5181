package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a code at a firm's door. The answer never tells whether the address is known there. */
public record RequestCodeRequest(
        @NotBlank @Email @Size(max = Limits.EMAIL) String email) {}
