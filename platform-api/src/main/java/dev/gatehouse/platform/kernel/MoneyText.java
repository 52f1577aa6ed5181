package dev.gatehouse.platform.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Money as people read it, in mails, calendars and invoices as in portal and console: the code of the currency, which
 * never leaves open which dollar is meant, and the digits as the reader writes them.
 */
public final class MoneyText {

    private static final String ROOM = "\u00a0";

    private MoneyText() {}

    /** For example “EUR 1,250.00” in English, “1.250,00 EUR” in German. */
    public static String of(BigDecimal amount, Currency currency, Locale reader) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(reader);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setCurrency(currency);
        symbols.setCurrencySymbol(currency.getCurrencyCode());
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount).replaceFirst("(?<=\\p{L})(?=\\d)", ROOM);
    }

    /** As {@link #of(BigDecimal, Currency, Locale)} for what we write ourselves, which is English. */
    public static String of(String amount, String currency) {
        return of(new BigDecimal(amount), Currency.getInstance(currency), Locale.UK);
    }
}
