package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the months ahead cost: a chart for each currency, because currencies are never added. */
class UpcomingCosts extends Div {

    UpcomingCosts(YearMonth first, int months, List<MonthlyCost> costs) {
        addClassNames("card", "costs");
        byCurrency(costs)
                .forEach((currency, amounts) ->
                        add(new H3(sum(currency, amounts)), new CostChart(currency, inOrder(first, months, amounts))));
    }

    private static Map<String, Map<YearMonth, BigDecimal>> byCurrency(List<MonthlyCost> costs) {
        var amounts = new TreeMap<String, Map<YearMonth, BigDecimal>>();
        costs.forEach(cost -> amounts.computeIfAbsent(cost.total().currency(), currency -> new TreeMap<>())
                .merge(
                        YearMonth.parse(cost.month()),
                        new BigDecimal(cost.total().amount()),
                        BigDecimal::add));
        return amounts;
    }

    private static String sum(String currency, Map<YearMonth, BigDecimal> amounts) {
        var sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Prices.text(new Money(sum.toPlainString(), currency));
    }

    private static Map<YearMonth, BigDecimal> inOrder(YearMonth first, int months, Map<YearMonth, BigDecimal> amounts) {
        var all = new LinkedHashMap<YearMonth, BigDecimal>();
        for (var month = first; month.isBefore(first.plusMonths(months)); month = month.plusMonths(1)) {
            all.put(month, amounts.getOrDefault(month, BigDecimal.ZERO));
        }
        return all;
    }
}
