package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.ListRows;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import java.util.UUID;

/** What was understood of a list: what stands in the way, or what will be added. Its id makes trying again harmless. */
class DeadlineImportPreview extends Section {

    private final UUID id = Ids.next();
    private final DeadlineDesk desk;
    private final String csv;

    DeadlineImportPreview(DeadlineDesk desk, String csv, DeadlineImportResponse list) {
        this.desk = desk;
        this.csv = csv;
        addClassName("block");
        if (list.problems().isEmpty()) {
            ready(list);
        } else {
            ListRows.explain(this, list.problems(), "deadlines.import.problems", "deadlines.import.field.");
        }
    }

    private void ready(DeadlineImportResponse list) {
        var count = list.rows().size();
        add(
                new H2(Words.say("deadlines.import.ready", count)),
                new ListRows(list.rows(), row -> row.content().name(), DeadlineImportPreview::words),
                new Div(ActionButton.primary(Words.say("deadlines.import.do", count), this::bring)));
    }

    private static String words(DeadlineImportRow row) {
        return String.join(
                " · ", row.clientName(), Moments.day(row.content().dueOn()), DeadlineWords.cost(row.content()));
    }

    private void bring() {
        var added = desk.deadlines().bring(new ImportDeadlinesRequest(id, csv));
        removeAll();
        var heading = new H2(Words.say("deadlines.import.done", added.rows().size()));
        heading.getElement().setAttribute("role", "status");
        add(heading, new RouterLink(Words.say("deadlines.all"), DeadlineListView.class));
    }
}
