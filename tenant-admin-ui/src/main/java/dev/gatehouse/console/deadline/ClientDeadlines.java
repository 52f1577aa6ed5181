package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The deadlines of one client: what is ahead by date, what belongs to what, and what a year costs. */
public final class ClientDeadlines extends Section {

    private static final int SHOWN = 200;
    private static final int MONTHS = 12;

    private final DeadlineDesk desk;
    private final ClientResponse client;

    /** Shows them at once. */
    public ClientDeadlines(DeadlineDesk desk, ClientResponse client) {
        this.desk = desk;
        this.client = client;
        addClassName("block");
        show();
    }

    private void show() {
        var found = desk.deadlines().list(client.id(), null, null, null, null, SHOWN, null);
        var head = new Div(new H2(Words.say("deadlines.title")), add());
        head.addClassName("block-head");
        removeAll();
        add(head);
        if (found.items().isEmpty()) {
            var none = new Span(Words.say("deadlines.client-none"));
            none.addClassName("second");
            add(none);
        } else {
            add(year(), rows(found));
        }
    }

    private ActionButton add() {
        var add = ActionButton.secondary(
                        Words.say("deadlines.add"),
                        () -> new AddDeadlineDialog(desk).of(client).open(this::show))
                .with(Glyph.PLUS);
        add.setVisible(Permission.DEADLINES_WRITE.granted() && client.state() == ClientState.ACTIVE);
        return add;
    }

    private Div rows(Slice<DeadlineResponse> found) {
        var names = found.items().stream()
                .collect(Collectors.toMap(
                        DeadlineResponse::id, deadline -> deadline.content().name()));
        var rows = new Div();
        rows.addClassName("rows");
        found.items().forEach(deadline -> {
            var row = new DeadlineRow(desk, deadline, this::show);
            UUID parent = deadline.parentId();
            rows.add(parent != null && names.containsKey(parent) ? row.partOf(names.get(parent)) : row);
        });
        return rows;
    }

    private Span year() {
        var month = YearMonth.from(Moments.today());
        var costs = desk.deadlines()
                .costs(month.toString(), month.plusMonths(MONTHS - 1L).toString(), client.id());
        var year = new Span(Words.say("deadlines.client-year", totals(costs.months())));
        year.addClassName("second");
        year.setVisible(!costs.months().isEmpty());
        return year;
    }

    private static String totals(List<MonthlyCost> costs) {
        var totals = new TreeMap<String, BigDecimal>();
        costs.forEach(cost -> totals.merge(
                cost.total().currency(), new BigDecimal(cost.total().amount()), BigDecimal::add));
        return totals.entrySet().stream()
                .map(total -> Prices.text(new Money(total.getValue().toPlainString(), total.getKey())))
                .collect(Collectors.joining(" + "));
    }
}
