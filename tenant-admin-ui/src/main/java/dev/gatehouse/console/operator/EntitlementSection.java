package dev.gatehouse.console.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.contract.subscription.Agreement;
import dev.gatehouse.contract.subscription.EntitledFeature;
import dev.gatehouse.contract.subscription.EntitledLimit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan says, what was agreed and what holds, side by side; each line can be agreed on otherwise. */
class EntitlementSection extends Section {

    private final OperatorApi api;
    private final UUID firm;
    private final Consumer<OperatorOrganizationResponse> changed;
    private final NativeTable table = new NativeTable();

    EntitlementSection(
            OperatorApi api, OperatorOrganizationResponse page, Consumer<OperatorOrganizationResponse> changed) {
        this.api = api;
        this.firm = page.organization().id();
        this.changed = changed;
        addClassName("block");
        var preview = ActionButton.secondary(
                Words.say("operator.preview.do"),
                () -> new PreviewDialog(api, firm, page.organization().plan()).open());
        var head = new Div(new H2(Words.say("operator.entitlements")), preview);
        head.addClassName("block-head");
        var frame = new Div(table);
        frame.addClassNames("plan-table", "entitlements");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.say("operator.entitlements"));
        table.getHead().add(heads());
        page.entitlements().limits().forEach(limit -> table.getBody().add(row(limit)));
        page.entitlements().features().forEach(feature -> table.getBody().add(row(feature)));
        add(head, frame);
    }

    private static NativeTableRow heads() {
        var row = new NativeTableRow(new NativeTableCell());
        Stream.of("operator.used", "operator.planned", "operator.agreed", "operator.effective", "operator.change")
                .map(key -> new NativeTableHeaderCell(Words.say(key)))
                .forEach(head -> {
                    head.getElement().setAttribute("scope", "col");
                    row.add(head);
                });
        return row;
    }

    private NativeTableRow row(EntitledLimit limit) {
        return row(
                limit.limit(),
                amount(limit.limit(), limit.used()),
                amount(limit.limit(), limit.planned()),
                limit.agreement(),
                amount(limit.limit(), limit.effective()));
    }

    private NativeTableRow row(EntitledFeature feature) {
        return row(feature.feature(), "", has(feature.planned()), feature.agreement(), has(feature.effective()));
    }

    private NativeTableRow row(String key, String used, String planned, @Nullable Agreement agreed, String effective) {
        var name = new NativeTableHeaderCell(new Span(PlanWords.name(key)));
        name.getElement().setAttribute("scope", "row");
        var holds = new Span(effective);
        holds.addClassName("strong");
        return new NativeTableRow(
                name,
                cell("operator.used", new Span(used)),
                cell("operator.planned", new Span(planned)),
                cell("operator.agreed", agreed == null ? new Span("–") : agreement(key, agreed)),
                cell("operator.effective", holds),
                new NativeTableCell(actions(key, agreed)));
    }

    /** Where there is no room for columns, each cell says which one it is of. */
    private static NativeTableCell cell(String head, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-head", Words.say(head));
        return cell;
    }

    private static Component agreement(String key, Agreement agreed) {
        var value = new Span(AgreeDialog.isFeature(key) ? has(one(agreed)) : amount(key, agreed.value()));
        var until = agreed.until() == null
                ? Words.say("operator.agreed.open")
                : Words.say("operator.agreed.until", Moments.day(Moments.dayOf(agreed.until())));
        var who = Optional.ofNullable(agreed.by()).orElse("");
        var why = new Span(Stream.of(agreed.reason(), until, who)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse(""));
        why.addClassName("second");
        var words = new Div(value, why);
        words.addClassName("row-words");
        return words;
    }

    private static boolean one(Agreement agreed) {
        return agreed.value() == null || agreed.value() > 0;
    }

    private Div actions(String key, @Nullable Agreement agreed) {
        var change = ActionButton.icon(
                Glyph.PENCIL,
                Words.say("operator.agree.named", PlanWords.name(key)),
                () -> new AgreeDialog(api, firm, key, agreed).open(changed));
        var withdraw = ActionButton.icon(
                Glyph.UNDO,
                Words.say("operator.withdraw.named", PlanWords.name(key)),
                () -> new ReasonDialog(
                                "operator.withdraw",
                                reason -> changed.accept(
                                        api.withdraw(firm, new WithdrawAgreementRequest(key, reason.reason()))))
                        .open(PlanWords.name(key)));
        withdraw.setVisible(agreed != null);
        var actions = new Div(change, withdraw);
        actions.addClassName("actions");
        return actions;
    }

    private static String amount(String limit, @Nullable Long amount) {
        return PlanWords.amount(limit, Optional.ofNullable(amount));
    }

    private static String has(boolean included) {
        return Words.say(included ? "plan.included" : "plan.not-included");
    }
}
