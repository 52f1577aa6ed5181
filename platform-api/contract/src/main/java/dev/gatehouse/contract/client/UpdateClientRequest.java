package dev.gatehouse.contract.client;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Replaces what staff may change on a client card; needs {@code If-Match}. */
public record UpdateClientRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @Nullable @Size(max = Limits.NAME) @SingleLine String reference,
        @NotNull ClientState state) {}
