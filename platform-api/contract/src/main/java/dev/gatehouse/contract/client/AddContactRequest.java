package dev.gatehouse.contract.client;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a person at a client. An address is unique within a firm. */
public record AddContactRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @Nullable @Size(max = Limits.NAME) @SingleLine String jobTitle) {}
