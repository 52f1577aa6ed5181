package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Bill;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.InvoiceState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it was issued.
 *
 * @param issuer name and address, line by line
 * @param buyer whom it is made out to, line by line, as the firm had set it that day
 */
record Invoice(
        UUID id,
        String number,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        Bill bill,
        int taxBasisPoints,
        String issuer,
        String buyer,
        @Nullable LocalDate paidOn) {

    InvoiceListItem listItem() {
        return new InvoiceListItem(id, number, state, issuedOn, dueOn, Amounts.of(bill.total()), paidOn);
    }
}
