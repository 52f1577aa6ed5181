package dev.gatehouse.platform.subscription;

import java.util.Currency;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service is paid for.
 *
 * @param provider who collects the money
 * @param prices of plans a month, before tax, in the currency's smallest unit; a plan without one is agreed with each
 *     firm
 * @param taxBasisPoints hundredths of a percent that are added
 * @param trialDays how long a new firm tries its plan
 * @param paymentDays within how many days an invoice is to be paid
 */
@ConfigurationProperties("gatehouse.billing")
record BillingProperties(
        @DefaultValue("manual") Provider provider,
        @DefaultValue("EUR") Currency currency,
        @DefaultValue({"essential=2900", "plus=9900"}) List<String> prices,
        @DefaultValue("0") int taxBasisPoints,
        @DefaultValue("30") int trialDays,
        @DefaultValue("14") int paymentDays,
        @DefaultValue Issuer issuer) {

    /** Who collects the money. */
    enum Provider {
        /** Invoices of our own; operators record what has arrived. */
        MANUAL,
        /** Stripe, with its own pages, invoices and reminders. */
        STRIPE
    }

    /**
     * Who stands at the top of invoices.
     *
     * @param prefix in front of their numbers; another one begins a row of numbers of its own
     * @param address lines below the name, and whatever the law wants there
     */
    record Issuer(
            @DefaultValue("GH") String prefix,
            @DefaultValue("Gatehouse") String name,
            @DefaultValue List<String> address,
            @DefaultValue List<String> paymentInstructions) {}
}
