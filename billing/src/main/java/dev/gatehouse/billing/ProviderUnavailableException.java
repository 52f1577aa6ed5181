package dev.gatehouse.billing;

/** The provider did not answer, or not as it should; it may be asked again later. */
public final class ProviderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What went wrong, without anything secret. */
    public ProviderUnavailableException(String reason) {
        super(reason);
    }
}
