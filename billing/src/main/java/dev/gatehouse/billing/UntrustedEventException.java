package dev.gatehouse.billing;

/** An event whose signature is missing, wrong, too old or too new. */
public final class UntrustedEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with it, for the log. */
    public UntrustedEventException(String reason) {
        super(reason);
    }
}
