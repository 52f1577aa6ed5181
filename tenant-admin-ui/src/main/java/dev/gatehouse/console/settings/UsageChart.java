package dev.gatehouse.console.settings;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.UsageDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of something was in use day by day, as a line over its highest value; in words for those who do not see it.
 */
class UsageChart extends Div {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 48;

    UsageChart(String limit, List<UsageDay> days, ToLongFunction<UsageDay> value) {
        addClassName("usage-chart");
        var highest = days.stream().mapToLong(value).max().orElse(0);
        var most = PlanWords.amount(limit, Optional.of(highest));
        var first = Moments.day(days.getFirst().day());
        var words = Words.say("billing.usage.most", PlanWords.name(limit), most, first);
        var caption = new Span(words);
        caption.addClassName("second");
        add(drawing(days, value, Math.max(1, highest)), caption);
    }

    // Only numbers of ours stand in the markup.
    private static Html drawing(List<UsageDay> days, ToLongFunction<UsageDay> value, long highest) {
        var points = IntStream.range(0, days.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        (double) WIDTH * i / (days.size() - 1),
                        HEIGHT - (HEIGHT - 4.0) * value.applyAsLong(days.get(i)) / highest - 2))
                .collect(Collectors.joining(" "));
        return new Html(
                "<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<polyline points=\"" + points + "\"/></svg>");
    }
}
