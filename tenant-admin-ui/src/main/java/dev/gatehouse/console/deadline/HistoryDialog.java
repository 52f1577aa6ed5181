package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.FocusReturn;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.DeadlineResponse;

/** Everything that one deadline has been: the latest first. */
class HistoryDialog extends Dialog {

    HistoryDialog(DeadlineDesk desk, DeadlineResponse deadline) {
        setHeaderTitle(Words.say("deadlines.history", deadline.content().name()));
        setWidth("min(560px, calc(100vw - 32px))");
        var rows = new Div();
        rows.addClassName("rows");
        desk.deadlines().series(deadline.seriesId(), Limits.DEADLINES).items().reversed().stream()
                .map(HistoryDialog::row)
                .forEach(rows::add);
        add(rows);
        getFooter().add(ActionButton.secondary(Words.say("close"), this::close));
        FocusReturn.after(this);
    }

    private static Div row(DeadlineResponse deadline) {
        var date = new Span(Moments.day(deadline.content().dueOn()));
        date.addClassName("strong");
        var cost = new Span(DeadlineWords.cost(deadline.content()));
        cost.addClassName("second");
        var words = new Div(date, cost);
        words.addClassName("row-words");
        var row = new Div(words, StatusTag.of(deadline.state()));
        row.addClassName("row");
        return row;
    }
}
