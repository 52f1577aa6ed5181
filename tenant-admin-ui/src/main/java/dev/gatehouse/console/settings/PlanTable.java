package dev.gatehouse.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanAllowance;
import dev.gatehouse.contract.subscription.PlanOffer;
import dev.gatehouse.contract.subscription.PlanResponse;
import java.util.Optional;
import java.util.function.Function;

/** All plans side by side, so that nobody has to guess which one has what is missing. */
class PlanTable extends Div {

    private final PlanResponse page;
    private final NativeTable table = new NativeTable();

    PlanTable(PlanResponse page) {
        this.page = page;
        addClassName("plan-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.say("plan.compare"));
        table.getHead().add(heads());
        page.limits().forEach(limit -> table.getBody().add(limitRow(limit)));
        page.features()
                .forEach(feature ->
                        table.getBody().add(row(feature.feature(), offer -> mark(offer, feature.feature()))));
        add(table);
    }

    private NativeTableRow heads() {
        var row = new NativeTableRow(new NativeTableCell());
        page.plans().forEach(offer -> row.add(head(offer)));
        return row;
    }

    private NativeTableHeaderCell head(PlanOffer offer) {
        var head = new NativeTableHeaderCell(new Span(PlanWords.plan(offer.plan())));
        head.getElement().setAttribute("scope", "col");
        if (isOwn(offer)) {
            var own = new Span(Words.say("plan.own"));
            own.addClassName("second");
            head.add(own);
        }
        return head;
    }

    private NativeTableRow limitRow(LimitUsage limit) {
        return row(limit.limit(), offer -> new Span(allowance(offer, limit.limit())));
    }

    private NativeTableRow row(String key, Function<PlanOffer, Component> cell) {
        var name = new NativeTableHeaderCell(new Span(PlanWords.name(key)));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        page.plans().forEach(offer -> {
            var column = new NativeTableCell(cell.apply(offer));
            column.setClassName("own", isOwn(offer));
            row.add(column);
        });
        return row;
    }

    private boolean isOwn(PlanOffer offer) {
        return offer.plan().equals(page.plan());
    }

    private static String allowance(PlanOffer offer, String limit) {
        return offer.allowances().stream()
                .filter(allowance -> allowance.limit().equals(limit))
                .findFirst()
                .map(PlanAllowance::allowed)
                .map(some -> PlanWords.amount(limit, Optional.of(some)))
                .orElseGet(() -> Words.say("plan.by-agreement"));
    }

    private static Component mark(PlanOffer offer, String feature) {
        var included = offer.features().contains(feature);
        var word = new Span(Words.say(included ? "plan.included" : "plan.not-included"));
        return included ? new Div(Glyph.CHECK.icon(), word) : word;
    }
}
