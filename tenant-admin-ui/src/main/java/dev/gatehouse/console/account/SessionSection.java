package dev.gatehouse.console.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.access.SignOut;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionState;
import java.util.stream.Collectors;

/** Where the member is signed in at this firm; each can be ended from here, or all at once. */
class SessionSection extends Section {

    private static final int SHOWN = 20;

    private final AccountApi account;
    private final SignOut signOut;
    private final Runnable changed;

    SessionSection(AccountApi account, SignOut signOut, Runnable changed) {
        this.account = account;
        this.signOut = signOut;
        this.changed = changed;
        addClassName("block");
        var hint = new Paragraph(Words.say("sessions.text"));
        hint.addClassName("second");
        var everywhere = new Div(ActionButton.secondary(Words.say("sessions.end-all"), this::endAll)
                .with(Glyph.SIGN_OUT));
        everywhere.addClassName("actions");
        add(new H2(Words.say("sessions.title")), hint, rows(), everywhere);
    }

    private Div rows() {
        var rows = new Div();
        rows.addClassName("rows");
        account.sessions(SHOWN, null).items().stream()
                .filter(session -> session.state() == SessionState.OPEN)
                .forEach(session -> rows.add(row(session)));
        return rows;
    }

    private Div row(SessionListItem session) {
        var device = new Span(session.current() ? Words.say("sessions.this", session.device()) : session.device());
        device.addClassName("strong");
        var proofs = session.proofs().stream().map(Words::name).collect(Collectors.joining(", "));
        var began = Words.say("sessions.began", Moments.text(session.beganAt()));
        var facts = new Span(session.address() + " · " + began + " · " + proofs);
        facts.addClassName("second");
        var words = new Div(device, facts);
        words.addClassName("row-words");
        var end = ActionButton.icon(
                Glyph.SIGN_OUT, Words.say("sessions.end.named", session.device()), () -> end(session));
        end.setVisible(!session.current());
        var row = new Div(words, end);
        row.addClassName("row");
        return row;
    }

    private void end(SessionListItem session) {
        account.endSession(session.id());
        Notices.done(Words.say("sessions.ended", session.device()));
        changed.run();
    }

    private void endAll() {
        Confirmation.ask("sessions.end-all", "", () -> {
            account.endSessions();
            signOut.leave();
        });
    }
}
