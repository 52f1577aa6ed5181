package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.invitation.ImportProblem;
import java.util.UUID;

/** What was understood of a list: what stands in the way, or what will be added. Its id makes trying again harmless. */
class DeadlineImportPreview extends Section {

    private static final int SHOWN = 50;

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
            refused(list);
        }
    }

    private void refused(DeadlineImportResponse list) {
        var rows = rows();
        list.problems().stream().limit(SHOWN).forEach(problem -> rows.add(row(words(problem), problem.message())));
        cut(rows, list.problems().size());
        var heading = new H2(Words.say("import.problems", list.problems().size()));
        heading.getElement().setAttribute("role", "alert");
        add(heading, new Span(Words.say("deadlines.import.problems")), rows);
    }

    private static String words(ImportProblem problem) {
        return problem.field().isEmpty()
                ? Words.say("import.line", problem.line())
                : Words.say(
                        "import.line.field", problem.line(), Words.say("deadlines.import.field." + problem.field()));
    }

    private void ready(DeadlineImportResponse list) {
        var rows = rows();
        list.rows().stream()
                .limit(SHOWN)
                .forEach(row -> rows.add(row(row.content().name(), words(row))));
        cut(rows, list.rows().size());
        var count = list.rows().size();
        add(
                new H2(Words.say("deadlines.import.ready", count)),
                rows,
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

    private static Div rows() {
        var rows = new Div();
        rows.addClassName("rows");
        return rows;
    }

    private static Div row(String first, String second) {
        var strong = new Span(first);
        strong.addClassName("strong");
        var more = new Span(second);
        more.addClassName("second");
        var words = new Div(strong, more);
        words.addClassName("row-words");
        var row = new Div(words);
        row.addClassName("row");
        return row;
    }

    private static void cut(Div rows, int all) {
        if (all > SHOWN) {
            rows.add(row(Words.say("import.more", all - SHOWN), ""));
        }
    }
}
