package dev.gatehouse.platform.tenancy;

/** A transaction ran out of time and was rolled back. Unchecked, so that it can never commit. */
public final class TransactionDeadlineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TransactionDeadlineException() {
        super("transaction deadline");
    }
}
