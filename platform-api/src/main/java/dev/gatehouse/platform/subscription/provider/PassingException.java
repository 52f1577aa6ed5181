package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.ProviderUnavailableException;

/** Something that may work when it is tried again; what the circuit breaker counts. */
final class PassingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    PassingException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is said once it was tried often enough. */
    ProviderUnavailableException given() {
        return new ProviderUnavailableException(reason);
    }
}
