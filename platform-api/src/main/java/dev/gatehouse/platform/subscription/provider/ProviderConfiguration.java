package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.PaymentProvider;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one provider of this service. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final String CHOICE = "gatehouse.billing.provider";

    @Bean
    @ConditionalOnProperty(name = CHOICE, havingValue = "manual", matchIfMissing = true)
    PaymentProvider manualProvider() {
        return new ManualProvider();
    }

    @Bean
    @ConditionalOnProperty(name = CHOICE, havingValue = "stripe")
    PaymentProvider stripeProvider(
            StripeProperties properties, TimeLimiterRegistry limiters, CircuitBreakerRegistry breakers) {
        StripeProperties complete = properties.complete();
        StripeCalls calls =
                new StripeCalls(complete, limiters.timeLimiter("stripe"), breakers.circuitBreaker("stripe", "stripe"));
        return new StripeProvider(complete, calls);
    }
}
