package dev.gatehouse.console.operator;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.FocusReturn;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.KeptRecords;
import dev.gatehouse.contract.subscription.LimitPreview;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another plan would mean for the firm as it is: what goes, what is too much, what stays in any case. */
class PreviewDialog extends Dialog {

    private final OperatorApi api;
    private final UUID firm;
    private final Div answer = new Div();

    PreviewDialog(OperatorApi api, UUID firm, String plan) {
        this.api = api;
        this.firm = firm;
        setHeaderTitle(Words.say("operator.preview"));
        setWidth("min(560px, calc(100vw - 32px))");
        answer.addClassName("plan-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        var target = new Select<String>();
        target.setLabel(Words.say("operator.plan"));
        target.setItems(
                Stream.of(Plans.ALL).filter(other -> !other.equals(plan)).toList());
        target.setItemLabelGenerator(PlanWords::plan);
        target.addValueChangeListener(change -> show(change.getValue()));
        target.setWidthFull();
        add(target, answer);
        getFooter().add(ActionButton.quiet(Words.say("close"), this::close));
        FocusReturn.after(this);
    }

    private void show(String target) {
        answer.removeAll();
        var preview = api.preview(firm, target);
        answer.add(
                new Paragraph(Words.say(preview.readOnly() ? "operator.preview.read-only" : "operator.preview.fits")));
        var points = new UnorderedList();
        preview.lost().forEach(key -> points.add(point("operator.preview.lost", PlanWords.name(key))));
        preview.gained().forEach(key -> points.add(point("operator.preview.gained", PlanWords.name(key))));
        preview.limits().stream().filter(limit -> limit.over() > 0).forEach(limit -> points.add(over(limit)));
        points.setVisible(points.getComponentCount() > 0);
        answer.add(points, kept(preview));
    }

    private static ListItem over(LimitPreview limit) {
        return point(
                "operator.preview.over",
                PlanWords.name(limit.limit()),
                PlanWords.amount(limit.limit(), Optional.of(limit.used())),
                PlanWords.amount(limit.limit(), Optional.ofNullable(limit.then())));
    }

    private static ListItem point(String key, Object... gaps) {
        return new ListItem(Words.say(key, gaps));
    }

    private static Paragraph kept(PlanPreviewResponse preview) {
        var things = preview.kept().stream()
                .filter(kept -> kept.count() > 0)
                .map(PreviewDialog::counted)
                .collect(Collectors.joining(", "));
        var words = new Paragraph(
                things.isEmpty() ? Words.say("operator.preview.nothing") : Words.say("operator.preview.kept", things));
        words.addClassName("second");
        return words;
    }

    private static String counted(KeptRecords kept) {
        return Words.say("operator.kept." + kept.kind(), kept.count());
    }
}
