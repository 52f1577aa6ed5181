package dev.gatehouse.console.client;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.FocusReturn;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.client.ContactResponse;
import java.util.stream.Collectors;

/**
 * The sessions of a contact: with what they came in, where, when they were last there; to be ended one by one or all.
 */
class SessionsDialog {

    private static final int SHOWN = 20;

    private final AccessApi access;
    private final ContactResponse contact;
    private final Dialog dialog = new Dialog();
    private final Div rows = new Div();
    private final ActionButton endAll = ActionButton.secondary(Words.say("contact-sessions.end-all"), this::endAll);

    SessionsDialog(AccessApi access, ContactResponse contact) {
        this.access = access;
        this.contact = contact;
        rows.addClassName("rows");
        dialog.setHeaderTitle(Words.say("contact-sessions.of", contact.name()));
        dialog.setWidth("min(680px, calc(100vw - 32px))");
        dialog.add(rows);
        dialog.getFooter().add(endAll, ActionButton.quiet(Words.say("close"), dialog::close));
    }

    void open() {
        show();
        FocusReturn.after(dialog);
        dialog.open();
    }

    private void show() {
        var sessions = access.sessions(contact.id(), SHOWN, null).items();
        rows.removeAll();
        sessions.forEach(session -> rows.add(row(session)));
        if (sessions.isEmpty()) {
            rows.add(new Paragraph(Words.say("contact-sessions.none")));
        }
        endAll.setVisible(sessions.stream().anyMatch(SessionsDialog::isOpen) && Permission.CLIENTS_WRITE.granted());
    }

    private static boolean isOpen(SessionListItem session) {
        return session.state() == SessionState.OPEN;
    }

    private Div row(SessionListItem session) {
        var device = new Span(session.device());
        device.addClassName("strong");
        var proofs = new Span(session.proofs().stream().map(Words::name).collect(Collectors.joining(", ")) + " · "
                + session.address());
        proofs.addClassName("second");
        var words = new Div(device, proofs, facts(session));
        words.addClassName("row-words");
        var row = new Div(words, StatusTag.of(session.state()));
        row.addClassName("row");
        if (isOpen(session) && Permission.CLIENTS_WRITE.granted()) {
            row.add(ActionButton.quiet(Words.say("contact-sessions.end"), () -> end(session)));
        }
        return row;
    }

    private static Div facts(SessionListItem session) {
        var facts = new Div(new Span(Words.say("contact-sessions.began", Moments.text(session.beganAt()))));
        if (session.lastUsedAt() != null) {
            facts.add(new Span(Words.say("contact-sessions.used", Moments.text(session.lastUsedAt()))));
        }
        if (session.endedAt() != null) {
            facts.add(new Span(Words.say("contact-sessions.ended", Moments.text(session.endedAt()))));
        }
        facts.addClassNames("facts", "second");
        return facts;
    }

    private void end(SessionListItem session) {
        access.endSession(contact.id(), session.id());
        show();
    }

    private void endAll() {
        access.endSessions(contact.id());
        show();
        Notices.done(Words.say("contact-sessions.ended-all", contact.name()));
    }
}
