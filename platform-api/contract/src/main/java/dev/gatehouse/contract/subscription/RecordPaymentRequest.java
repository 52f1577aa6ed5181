package dev.gatehouse.contract.subscription;

import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A payment that has arrived.
 *
 * @param reference as the bank shows it
 */
public record RecordPaymentRequest(
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) @SingleLine String reference) {}
