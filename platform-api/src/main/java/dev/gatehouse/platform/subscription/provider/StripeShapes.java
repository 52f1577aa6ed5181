package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.Period;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.ProviderEvent;
import dev.gatehouse.billing.ProviderSubscription;
import dev.gatehouse.billing.ProviderUnavailableException;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.billing.UntrustedEventException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Stripe's objects say, as far as it matters here. */
final class StripeShapes {

    /** Under this name the objects that we make there carry the firm. */
    static final String FIRM = "gatehouse_organization";

    private static final List<String> PLACES_OF_THE_FIRM = List.of(
            "/metadata/" + FIRM,
            "/parent/subscription_details/metadata/" + FIRM,
            "/subscription_details/metadata/" + FIRM,
            "/client_reference_id");

    private StripeShapes() {}

    static String text(JsonNode object, String name) {
        String text = object.path(name).stringValue("");
        if (text.isEmpty()) {
            throw new ProviderUnavailableException("Stripe answered without " + name);
        }
        return text;
    }

    static ProviderEvent event(byte[] body) {
        JsonNode event = parsed(body);
        JsonNode object = event.path("data").path("object");
        String id = event.path("id").stringValue("");
        if (id.isEmpty() || id.length() > 255) {
            throw new UntrustedEventException("no event");
        }
        return new ProviderEvent(id, event.path("type").stringValue(""), firm(object), customer(object));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException broken) {
            throw new UntrustedEventException("no JSON");
        }
    }

    private static @Nullable UUID firm(JsonNode object) {
        return PLACES_OF_THE_FIRM.stream()
                .map(place -> object.at(place).stringValue(""))
                .flatMap(text -> id(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException somebodyElses) {
            return Optional.empty();
        }
    }

    private static @Nullable String customer(JsonNode object) {
        String name = object.path("object").stringValue("").equals("customer") ? "id" : "customer";
        String customer = object.path(name).stringValue("");
        return customer.isEmpty() ? null : customer;
    }

    /** The newest first; what was never paid for at all counts as none. */
    static List<ProviderSubscription> subscriptions(JsonNode page, Map<String, Plan> planByPrice) {
        return page.path("data")
                .valueStream()
                .filter(subscription -> !isStillborn(subscription))
                .sorted(Comparator.comparingLong((JsonNode subscription) ->
                                subscription.path("created").asLong(0))
                        .reversed())
                .map(subscription -> subscription(subscription, planByPrice))
                .toList();
    }

    private static boolean isStillborn(JsonNode subscription) {
        return subscription.path("status").stringValue("").startsWith("incomplete");
    }

    private static ProviderSubscription subscription(JsonNode subscription, Map<String, Plan> planByPrice) {
        JsonNode item = subscription.at("/items/data/0");
        Period period = new Period(
                day(item.path("current_period_start").asLong(0)),
                day(item.path("current_period_end").asLong(0)));
        return new ProviderSubscription(
                text(subscription, "id"),
                state(subscription.path("status").stringValue("")),
                plan(item.at("/price/id").stringValue(""), planByPrice),
                subscription.path("cancel_at_period_end").asBoolean(false),
                period,
                period.from());
    }

    private static SubscriptionState state(String status) {
        return switch (status) {
            case "trialing" -> SubscriptionState.TRIAL;
            case "active" -> SubscriptionState.ACTIVE;
            case "past_due", "unpaid" -> SubscriptionState.PAST_DUE;
            case "canceled", "paused" -> SubscriptionState.CANCELLED;
            default -> throw new ProviderUnavailableException("Stripe answered with a state that nobody knows");
        };
    }

    private static Plan plan(String price, Map<String, Plan> planByPrice) {
        return Stream.ofNullable(planByPrice.get(price))
                .findFirst()
                .orElseThrow(() -> new ProviderUnavailableException("a price of Stripe's is no plan"));
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
}
