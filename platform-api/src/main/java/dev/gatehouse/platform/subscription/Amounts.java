package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.Money;
import dev.gatehouse.contract.subscription.Amount;
import dev.gatehouse.contract.subscription.InvoiceLine;
import dev.gatehouse.platform.kernel.MoneyText;
import java.math.BigDecimal;
import java.util.Locale;

/** Money as the API carries it and as people read it. */
final class Amounts {

    private Amounts() {}

    static Amount of(Money money) {
        return new Amount(money.minor(), money.currency().getCurrencyCode());
    }

    static InvoiceLine line(Charge charge) {
        return new InvoiceLine(
                charge.kind().name(),
                charge.plan().name(),
                charge.period().from(),
                charge.period().until(),
                of(charge.amount()));
    }

    /** For example “EUR 1,234.50”. */
    static String text(Money money) {
        int digits = money.currency().getDefaultFractionDigits();
        return MoneyText.of(BigDecimal.valueOf(money.minor(), digits), money.currency(), Locale.UK);
    }
}
