package dev.gatehouse.console.deadline;

import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import org.jspecify.annotations.Nullable;

/** How amounts and frequencies read. */
final class DeadlineWords {

    private DeadlineWords() {}

    /** The amount and how often, as far as they are known: “EUR 19.90, every year”. */
    static String cost(DeadlineContent content) {
        var often = frequency(content.frequency(), content.interval());
        return content.cost() == null ? often : Words.say("deadlines.cost", Prices.text(content.cost()), often);
    }

    static String frequency(Frequency frequency, @Nullable Interval interval) {
        return interval == null
                ? Words.name(frequency)
                : Words.say("deadlines.every." + interval.unit(), interval.count());
    }
}
