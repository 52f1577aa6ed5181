package dev.gatehouse.contract.client;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Replaces a contact's details; needs {@code If-Match}. */
public record UpdateContactRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @Nullable @Size(max = Limits.NAME) @SingleLine String jobTitle) {}
