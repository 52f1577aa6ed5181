package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.InvitationResponse;
import dev.gatehouse.contract.engagement.InvitationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has a link to the engagement, and whether they have used it. */
class InvitationList extends Div {

    private final EngagementDesk desk;
    private final Runnable reload;

    InvitationList(EngagementDesk desk, EngagementResponse engagement, Runnable reload) {
        this.desk = desk;
        this.reload = reload;
        addClassName("items");
        if (engagement.invitations().isEmpty()) {
            add(new EmptyState(Glyph.MAIL, "invitations.none"));
        }
        var rows = new Div();
        rows.addClassName("rows");
        rows.setVisible(!engagement.invitations().isEmpty());
        engagement.invitations().forEach(invitation -> rows.add(row(invitation)));
        add(rows, invite(engagement));
    }

    private ActionButton invite(EngagementResponse engagement) {
        var more = ActionButton.secondary(Words.say("send.more"), () -> new SendDialog(desk, engagement, reload).open())
                .with(Glyph.PLUS);
        more.setVisible(engagement.state() != EngagementState.DRAFT && Permission.ENGAGEMENTS_SEND.granted());
        return more;
    }

    private Div row(InvitationResponse invitation) {
        var name = new Span(invitation.contactName());
        name.addClassName("strong");
        var email = new Span(invitation.email());
        email.addClassName("second");
        var words = new Div(name, email, facts(invitation));
        words.addClassName("row-words");
        var row = new Div(words, StatusTag.of(invitation.state()), actions(invitation));
        row.addClassName("row");
        return row;
    }

    private static Div facts(InvitationResponse invitation) {
        var facts = new Div(
                fact("invitations.sent", invitation.lastSentAt()),
                fact("invitations.opened", invitation.openedAt()),
                fact("invitations.seen", invitation.lastSeenAt()));
        facts.addClassNames("facts", "second");
        return facts;
    }

    private static Span fact(String key, @Nullable Instant at) {
        return new Span(at == null ? Words.say(key + ".not-yet") : Words.say(key, Moments.text(at)));
    }

    private Div actions(InvitationResponse invitation) {
        var actions = new Div(
                ActionButton.quiet(Words.say("invitations.resend"), () -> resend(invitation)),
                ActionButton.quiet(Words.say("invitations.revoke.do"), () -> askToRevoke(invitation)));
        actions.addClassName("actions");
        actions.setVisible(invitation.state() == InvitationState.ACTIVE && Permission.ENGAGEMENTS_SEND.granted());
        return actions;
    }

    private void resend(InvitationResponse invitation) {
        desk.engagements().resend(invitation.id());
        Notices.done(Words.say("invitations.resent", invitation.contactName()));
    }

    private void askToRevoke(InvitationResponse invitation) {
        Confirmation.ask("invitations.revoke", invitation.contactName(), () -> {
            desk.engagements().revoke(invitation.id());
            reload.run();
        });
    }
}
