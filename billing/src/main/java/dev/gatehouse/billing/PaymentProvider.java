package dev.gatehouse.billing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Who collects the money. Everything that changes something there carries a key under which the provider does it once,
 * however often it is asked.
 */
public interface PaymentProvider {

    /** Makes the firm known; gives the provider's name for it. Empty when this provider keeps no customers. */
    Mono<String> customer(UUID firm, String name, String idempotencyKey);

    /** A page on which the firm subscribes to a plan; empty when this provider has none. */
    Mono<URI> checkout(Checkout checkout, String idempotencyKey);

    /** A page on which the firm changes its plan, its means of payment, or leaves; empty when there is none. */
    Mono<URI> portal(String customer, URI back, String idempotencyKey);

    /** The customer's subscriptions as they stand there now, the newest first. */
    Mono<List<ProviderSubscription>> subscriptions(String customer);

    /**
     * Reads an event that somebody has brought.
     *
     * @param body exactly as it arrived; what is signed is bytes, not meaning
     * @throws UntrustedEventException when it was not signed by the provider within the last minutes
     */
    ProviderEvent event(String signature, byte[] body, Instant now);

    /** A firm on its way to a plan. */
    record Checkout(UUID firm, String customer, Plan plan, URI back) {}
}
