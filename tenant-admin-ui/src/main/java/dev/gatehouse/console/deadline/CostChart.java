package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Prices;
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
    private static final int FOOT = 28;

    CostChart(String currency, Map<YearMonth, BigDecimal> months) {
        getElement().getClassList().add("cost-chart");
        getElement().appendChild(new Svg(drawing(months)).getElement(), table(currency, months));
    }

    /** Numbers and names of months only; nothing that anybody has typed stands in it. */
    private static String drawing(Map<YearMonth, BigDecimal> months) {
        var width = months.size() * (BAR + GAP) - GAP;
        var most = months.values().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                        .formatted(width, HEIGHT + FOOT));
        var x = 0;
        for (var month : months.entrySet()) {
            svg.append(bar(x, heightOf(month.getValue(), most))).append(label(x, Moments.shortMonth(month.getKey())));
            x += BAR + GAP;
        }
        return svg.append("</svg>").toString();
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

    private static String bar(int x, int height) {
        return "<rect class=\"cost-bar\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                .formatted(x, HEIGHT - height, BAR, height);
    }

    private static String label(int x, String month) {
        return "<text class=\"cost-month\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(x + BAR / 2, HEIGHT + FOOT - 6, month);
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

    private static String amount(String currency, BigDecimal amount) {
        return Prices.text(new Money(amount.toPlainString(), currency));
    }
}
