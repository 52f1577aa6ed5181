package dev.gatehouse.console.deadline;

import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts and frequencies read. */
final class DeadlineWords {

    private DeadlineWords() {}

    /** For example “EUR 1,250.00”: the code never leaves open which dollar is meant. */
    static String money(Money money) {
        var currency = Currency.getInstance(money.currency());
        var digits = NumberFormat.getNumberInstance(Locale.UK);
        digits.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        digits.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return money.currency() + "\u00a0" + digits.format(new BigDecimal(money.amount()));
    }

    /** The amount and how often, as far as they are known: “EUR 19.90, every year”. */
    static String cost(DeadlineContent content) {
        var often = frequency(content.frequency(), content.interval());
        return content.cost() == null ? often : Words.say("deadlines.cost", money(content.cost()), often);
    }

    static String frequency(Frequency frequency, @Nullable Interval interval) {
        return interval == null
                ? Words.name(frequency)
                : Words.say("deadlines.every." + interval.unit(), interval.count());
    }
}
