package dev.gatehouse.contract.client;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds a client. Sending it again with the same id changes nothing and gives the same answer.
 *
 * @param id made by the caller, UUIDv7
 * @param reference the firm's own number for the client
 */
public record CreateClientRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @Nullable @Size(max = Limits.NAME) @SingleLine String reference) {}
