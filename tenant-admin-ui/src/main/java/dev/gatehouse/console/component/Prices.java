package dev.gatehouse.console.component;

import com.vaadin.flow.component.UI;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.subscription.Amount;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Money as the reader writes it, everywhere the same: the code of the currency, which never leaves open which dollar is
 * meant, and the digits.
 */
public final class Prices {

    private static final String ROOM = "\u00a0";

    private Prices() {}

    /** For example “EUR 29.00”. */
    public static String text(Amount amount) {
        var currency = Currency.getInstance(amount.currency());
        return text(BigDecimal.valueOf(amount.minor(), currency.getDefaultFractionDigits()), currency);
    }

    /** For example “EUR 1,250.00”. */
    public static String text(Money money) {
        return text(new BigDecimal(money.amount()), Currency.getInstance(money.currency()));
    }

    private static String text(BigDecimal amount, Currency currency) {
        return text(amount, currency, UI.getCurrent().getLocale());
    }

    static String text(BigDecimal amount, Currency currency, Locale reader) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(reader);
        var symbols = format.getDecimalFormatSymbols();
        symbols.setCurrency(currency);
        symbols.setCurrencySymbol(currency.getCurrencyCode());
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount).replaceFirst("(?<=\\p{L})(?=\\d)", ROOM);
    }
}
