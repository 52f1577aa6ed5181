package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Bill;
import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.PriceList;
import dev.gatehouse.billing.TaxRate;
import dev.gatehouse.platform.kernel.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prices, tax and days as this service is run; a mistake in them stops the start. */
@Component
class BillingTerms {

    private final BillingProperties properties;
    private final PriceList prices;
    private final TaxRate tax;

    BillingTerms(BillingProperties properties) {
        this.properties = properties;
        this.prices = new PriceList(properties.currency(), monthly(properties.prices()));
        this.tax = new TaxRate(properties.taxBasisPoints());
    }

    private static Map<Plan, Long> monthly(List<String> prices) {
        return prices.stream()
                .map(price -> price.split("=", 2))
                .collect(Collectors.toMap(
                        price -> Plan.valueOf(price[0].strip().toUpperCase(Locale.ROOT)),
                        price -> Long.valueOf(price[1].strip())));
    }

    PriceList prices() {
        return prices;
    }

    TaxRate tax() {
        return tax;
    }

    Bill bill(List<Charge> charges) {
        return Bill.of(charges, tax);
    }

    BillingProperties.Issuer issuer() {
        return properties.issuer();
    }

    boolean isManual() {
        return properties.provider() == BillingProperties.Provider.MANUAL;
    }

    String provider() {
        return properties.provider().name().toLowerCase(Locale.ROOT);
    }

    int trialDays() {
        return properties.trialDays();
    }

    /** By when something that is invoiced on a day is to be paid. */
    LocalDate dueOn(LocalDate issued) {
        return issued.plusDays(properties.paymentDays());
    }

    /** The day on which billing stands, the same for all firms. */
    static LocalDate today() {
        return LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC);
    }
}
