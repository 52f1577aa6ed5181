package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.PaymentProvider;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.ProviderEvent;
import dev.gatehouse.billing.ProviderSubscription;
import dev.gatehouse.billing.ProviderUnavailableException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Stripe: Checkout to subscribe, its customer portal for everything after, signed events in between. */
final class StripeProvider implements PaymentProvider {

    private static final String SUBSCRIPTIONS_AT_ONCE = "20";

    private final StripeCalls calls;
    private final Map<Plan, String> priceByPlan;
    private final Map<String, Plan> planByPrice;
    private final String webhookSecret;

    StripeProvider(StripeProperties properties, StripeCalls calls) {
        this.calls = calls;
        this.priceByPlan = properties.priceByPlan();
        this.planByPrice = properties.planByPrice();
        this.webhookSecret = properties.webhookSecret();
    }

    @Override
    public Mono<String> customer(UUID firm, String name, String idempotencyKey) {
        return calls.post(
                        "/v1/customers",
                        Map.of("name", name, "metadata[" + StripeShapes.FIRM + "]", firm.toString()),
                        idempotencyKey)
                .map(customer -> StripeShapes.text(customer, "id"));
    }

    @Override
    public Mono<URI> checkout(Checkout checkout, String idempotencyKey) {
        return Mono.justOrEmpty(Optional.ofNullable(priceByPlan.get(checkout.plan())))
                .switchIfEmpty(Mono.error(
                        () -> new ProviderUnavailableException("no price of Stripe's is the plan " + checkout.plan())))
                .flatMap(price -> calls.post("/v1/checkout/sessions", form(checkout, price), idempotencyKey))
                .map(StripeProvider::page);
    }

    private static Map<String, String> form(Checkout checkout, String price) {
        return Map.of(
                "mode",
                "subscription",
                "customer",
                checkout.customer(),
                "client_reference_id",
                checkout.firm().toString(),
                "line_items[0][price]",
                price,
                "line_items[0][quantity]",
                "1",
                "metadata[" + StripeShapes.FIRM + "]",
                checkout.firm().toString(),
                "subscription_data[metadata][" + StripeShapes.FIRM + "]",
                checkout.firm().toString(),
                "success_url",
                checkout.back().toString(),
                "cancel_url",
                checkout.back().toString());
    }

    @Override
    public Mono<URI> portal(String customer, URI back, String idempotencyKey) {
        return calls.post(
                        "/v1/billing_portal/sessions",
                        Map.of("customer", customer, "return_url", back.toString()),
                        idempotencyKey)
                .map(StripeProvider::page);
    }

    private static URI page(JsonNode session) {
        return URI.create(StripeShapes.text(session, "url"));
    }

    @Override
    public Mono<List<ProviderSubscription>> subscriptions(String customer) {
        return calls.get(
                        "/v1/subscriptions",
                        Map.of("customer", customer, "status", "all", "limit", SUBSCRIPTIONS_AT_ONCE))
                .map(page -> StripeShapes.subscriptions(page, planByPrice));
    }

    @Override
    public ProviderEvent event(String signature, byte[] body, Instant now) {
        StripeSignature.check(signature, body, webhookSecret, now);
        return StripeShapes.event(body);
    }
}
