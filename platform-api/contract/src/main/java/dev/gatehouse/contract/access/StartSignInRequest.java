package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a code by mail. The answer is the same whether the address is known or not. */
public record StartSignInRequest(
        @NotBlank @Email @Size(max = Limits.EMAIL) String email) {}
