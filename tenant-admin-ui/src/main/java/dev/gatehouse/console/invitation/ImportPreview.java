package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.ListRows;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.contract.invitation.ImportState;

/** What was understood of a list: what stands in the way, or who will be invited; then how far the mails are. */
class ImportPreview extends Section {

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
            ListRows.explain(this, list.problems(), "import.problems.text", "import.field.");
        }
    }

    private void ready(ImportResponse list) {
        add(
                new H2(Words.say("import.ready", list.invitations(), list.newClients())),
                new ListRows(list.rows(), ImportRow::name, ImportPreview::words),
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
}
