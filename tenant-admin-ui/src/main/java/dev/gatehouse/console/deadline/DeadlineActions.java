package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineState;

/** What can be done with a deadline where it stands; what has been renewed is history and only looked at. */
class DeadlineActions extends Div {

    private final DeadlineDesk desk;
    private final DeadlineResponse deadline;
    private final Runnable changed;

    DeadlineActions(DeadlineDesk desk, DeadlineResponse deadline, Runnable changed) {
        this.desk = desk;
        this.deadline = deadline;
        this.changed = changed;
        addClassName("deadline-actions");
        if (Permission.DEADLINES_WRITE.granted()) {
            write();
        }
        add(icon(Glyph.ACTIVITY, "deadlines.history.open", () -> new HistoryDialog(desk, deadline).open()));
    }

    private void write() {
        if (deadline.state() == DeadlineState.CLOSED) {
            add(named(ActionButton.secondary(Words.say("deadlines.reopen"), this::reopen), "deadlines.reopen"));
        } else if (deadline.state() != DeadlineState.RENEWED) {
            add(
                    named(ActionButton.secondary(Words.say("deadlines.renew"), this::renew), "deadlines.renew"),
                    icon(Glyph.PENCIL, "deadlines.edit", () -> new EditDeadlineDialog(desk, deadline).open(changed)),
                    icon(Glyph.ARCHIVE, "deadlines.close", this::close));
        }
    }

    private ActionButton icon(Glyph glyph, String key, Runnable action) {
        return ActionButton.icon(glyph, name(key), action);
    }

    private ActionButton named(ActionButton button, String key) {
        button.setAriaLabel(name(key));
        return button;
    }

    private String name(String key) {
        return Words.say("deadlines.action", Words.say(key), deadline.content().name());
    }

    private void renew() {
        new RenewDialog(desk, deadline).open(changed);
    }

    private void close() {
        Confirmation.ask("deadlines.close.ask", deadline.content().name(), () -> {
            desk.deadlines().close(deadline.id(), version());
            Notices.done(Words.say("deadlines.closed", deadline.content().name()));
            changed.run();
        });
    }

    private void reopen() {
        desk.deadlines().reopen(deadline.id(), version());
        changed.run();
    }

    private String version() {
        return IfMatch.version(deadline.version());
    }
}
