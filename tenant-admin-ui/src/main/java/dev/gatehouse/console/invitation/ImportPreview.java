package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.contract.invitation.ImportState;

/** What was understood of a list: what stands in the way, or who will be invited; then how far the mails are. */
class ImportPreview extends Section {

    private static final int SHOWN = 50;

    private final InvitationDesk desk;

    ImportPreview(InvitationDesk desk, ImportResponse list) {
        this.desk = desk;
        addClassName("block");
        show(list);
    }

    private void show(ImportResponse list) {
        removeAll();
        if (list.state() == ImportState.CONFIRMED) {
            sent(list);
        } else if (list.problems().isEmpty()) {
            ready(list);
        } else {
            refused(list);
        }
    }

    private void refused(ImportResponse list) {
        var rows = rows();
        list.problems().stream().limit(SHOWN).forEach(problem -> rows.add(row(words(problem), problem.message())));
        cut(rows, list.problems().size());
        var heading = new H2(Words.say("import.problems", list.problems().size()));
        heading.getElement().setAttribute("role", "alert");
        add(heading, new Span(Words.say("import.problems.text")), rows);
    }

    private static String words(ImportProblem problem) {
        return problem.field().isEmpty()
                ? Words.say("import.line", problem.line())
                : Words.say("import.line.field", problem.line(), Words.say("import.field." + problem.field()));
    }

    private void ready(ImportResponse list) {
        var rows = rows();
        list.rows().stream().limit(SHOWN).forEach(person -> rows.add(row(person.name(), words(person))));
        cut(rows, list.rows().size());
        add(
                new H2(Words.say("import.ready", list.invitations(), list.newClients())),
                rows,
                new Div(ActionButton.primary(
                        Words.say("import.do", list.invitations()),
                        () -> show(desk.invitations().confirm(list.id())))));
    }

    private static String words(ImportRow person) {
        return String.join(" · ", person.email(), person.company());
    }

    private void sent(ImportResponse list) {
        var status = new Span(Words.say("import.mailed", list.mailed(), list.invitations()));
        status.getElement().setAttribute("role", "status");
        add(new H2(Words.say("import.done", list.invitations())), status);
        if (list.mailed() < list.invitations()) {
            add(ActionButton.quiet(
                    Words.say("import.look-again"),
                    () -> show(desk.invitations().read(list.id()))));
        }
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
