package dev.gatehouse.contract.subscription;

import java.time.LocalDate;

/** The invoice to expect if nothing changes, tax included. */
public record NextInvoice(LocalDate on, Amount total) {}
