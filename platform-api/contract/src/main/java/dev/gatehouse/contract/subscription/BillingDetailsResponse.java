package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Whom invoices are made out to.
 *
 * @param address several lines
 */
public record BillingDetailsResponse(
        String name, @Nullable String address, @Nullable String taxId, int version) {}
