package dev.gatehouse.platform.tenancy;

/** Data was asked for without saying whose. Always a fault of ours, found before any SQL is sent. */
public final class TenantMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    TenantMissingException() {
        super("no organisation is bound");
    }
}
