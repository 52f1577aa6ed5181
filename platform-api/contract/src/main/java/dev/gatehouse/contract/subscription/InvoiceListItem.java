package dev.gatehouse.contract.subscription;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice in a list; its document is a PDF. */
public record InvoiceListItem(
        UUID id,
        String number,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        Amount total,
        @Nullable LocalDate paidOn) {}
