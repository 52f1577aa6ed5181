package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.PaymentProvider;
import dev.gatehouse.billing.ProviderEvent;
import dev.gatehouse.billing.ProviderSubscription;
import dev.gatehouse.billing.UntrustedEventException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Nobody in between: invoices are ours, and operators record what has arrived. */
final class ManualProvider implements PaymentProvider {

    @Override
    public Mono<String> customer(UUID firm, String name, String idempotencyKey) {
        return Mono.empty();
    }

    @Override
    public Mono<URI> checkout(Checkout checkout, String idempotencyKey) {
        return Mono.empty();
    }

    @Override
    public Mono<URI> portal(String customer, URI back, String idempotencyKey) {
        return Mono.empty();
    }

    @Override
    public Mono<List<ProviderSubscription>> subscriptions(String customer) {
        return Mono.just(List.of());
    }

    @Override
    public ProviderEvent event(String signature, byte[] body, Instant now) {
        throw new UntrustedEventException("nobody sends events");
    }
}
