package dev.gatehouse.contract.subscription;

/** Whether an invoice is paid. */
public enum InvoiceState {
    OPEN,
    PAID,
    VOID
}
