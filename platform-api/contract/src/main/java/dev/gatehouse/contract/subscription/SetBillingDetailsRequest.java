package dev.gatehouse.contract.subscription;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom the next invoices are to be made out to; those that exist stay as they are.
 *
 * @param address several lines
 * @param taxId as the tax office writes it, for example a VAT number
 */
public record SetBillingDetailsRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @Nullable @Size(max = Limits.ADDRESS) String address,
        @Nullable @Size(max = Limits.TAX_ID) @SingleLine String taxId) {}
