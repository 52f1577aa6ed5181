package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;

/**
 * A bar for each month, drawn as SVG. Screen readers get the same numbers as a table beside it, and colours come from
 * the style sheet, so that it reads in both themes.
 */
@Tag("figure")
class CostChart extends Component {

    private static final int BAR = 36;
    private static final int GAP = 12;
    private static final int HEIGHT = 120;
    private static final int FOOT = 22;

    CostChart(String currency, Map<YearMonth, BigDecimal> months) {
        getElement().getClassList().add("cost-chart");
        getElement().appendChild(drawing(currency, months), table(currency, months));
    }

    private static Element drawing(String currency, Map<YearMonth, BigDecimal> months) {
        var width = months.size() * (BAR + GAP) - GAP;
        var svg = new Element("svg")
                .setAttribute("viewBox", "0 0 %d %d".formatted(width, HEIGHT + FOOT))
                .setAttribute("aria-hidden", "true");
        var most = months.values().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        var x = 0;
        for (var month : months.entrySet()) {
            bar(svg, x, heightOf(month.getValue(), most), words(currency, month));
            svg.appendChild(label(x, Moments.shortMonth(month.getKey())));
            x += BAR + GAP;
        }
        return svg;
    }

    /** What costs something is seen, however little it is beside the others. */
    private static int heightOf(BigDecimal amount, BigDecimal most) {
        return amount.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .max(BigDecimal.TWO)
                        .intValue();
    }

    private static void bar(Element svg, int x, int height, String words) {
        var bar = new Element("rect")
                .setAttribute("class", "cost-bar")
                .setAttribute("x", String.valueOf(x))
                .setAttribute("y", String.valueOf(HEIGHT - height))
                .setAttribute("width", String.valueOf(BAR))
                .setAttribute("height", String.valueOf(height))
                .setAttribute("rx", "3");
        bar.appendChild(new Element("title").setText(words));
        svg.appendChild(bar);
    }

    private static Element label(int x, String month) {
        return new Element("text")
                .setAttribute("class", "cost-month")
                .setAttribute("x", String.valueOf(x + BAR / 2))
                .setAttribute("y", String.valueOf(HEIGHT + FOOT - 6))
                .setAttribute("text-anchor", "middle")
                .setText(month);
    }

    private static Element table(String currency, Map<YearMonth, BigDecimal> months) {
        var table = new Element("table").setAttribute("class", "spoken");
        table.appendChild(new Element("caption").setText(Words.say("deadlines.costs")));
        months.entrySet().stream()
                .map(month -> new Element("tr")
                        .appendChild(
                                new Element("th").setAttribute("scope", "row").setText(Moments.month(month.getKey())),
                                new Element("td").setText(amount(currency, month.getValue()))))
                .forEach(table::appendChild);
        return table;
    }

    private static String words(String currency, Map.Entry<YearMonth, BigDecimal> month) {
        return Words.say("deadlines.costs.month", Moments.month(month.getKey()), amount(currency, month.getValue()));
    }

    private static String amount(String currency, BigDecimal amount) {
        return DeadlineWords.money(new Money(amount.toPlainString(), currency));
    }
}
