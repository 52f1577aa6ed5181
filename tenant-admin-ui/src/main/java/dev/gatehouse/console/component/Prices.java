package dev.gatehouse.console.component;

import com.vaadin.flow.component.UI;
import dev.gatehouse.contract.subscription.Amount;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Money as the reader writes it. */
public final class Prices {

    private Prices() {}

    /** For example “€29.00”. */
    public static String text(Amount amount) {
        var currency = Currency.getInstance(amount.currency());
        var format = NumberFormat.getCurrencyInstance(UI.getCurrent().getLocale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(amount.minor(), currency.getDefaultFractionDigits()));
    }
}
