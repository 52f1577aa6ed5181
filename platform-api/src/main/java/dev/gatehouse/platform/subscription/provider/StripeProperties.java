package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.Plan;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Stripe.
 *
 * @param secretKey with which calls are made
 * @param webhookSecret with which Stripe signs its events
 * @param prices which price of Stripe's is which plan, as {@code plus=price_…}
 * @param apiUrl another one in tests
 */
@ConfigurationProperties("gatehouse.billing.stripe")
record StripeProperties(
        @DefaultValue("") String secretKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue List<String> prices,
        @DefaultValue("https://api.stripe.com") URI apiUrl) {

    /** Without its secrets the server does not start: a blank one would let anybody sign events. */
    StripeProperties complete() {
        require("secret-key", secretKey);
        require("webhook-secret", webhookSecret);
        require("prices", String.join("", prices));
        return this;
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "gatehouse.billing.stripe." + name + " is blank while gatehouse.billing.provider is stripe");
        }
    }

    Map<Plan, String> priceByPlan() {
        return prices.stream()
                .map(price -> price.split("=", 2))
                .collect(Collectors.toMap(
                        price -> Plan.valueOf(price[0].strip().toUpperCase(Locale.ROOT)), price -> price[1].strip()));
    }

    Map<String, Plan> planByPrice() {
        return priceByPlan().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
