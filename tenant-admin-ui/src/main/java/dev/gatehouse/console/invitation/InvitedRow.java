package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InvitedState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person who has been invited: who, where from, when, whether they came, and what may be done about it. */
class InvitedRow extends Div {

    private final InvitationDesk desk;
    private final InvitationListItem invitation;
    private final Runnable changed;

    InvitedRow(InvitationDesk desk, InvitationListItem invitation, Scope scope, Runnable changed) {
        this.desk = desk;
        this.invitation = invitation;
        this.changed = changed;
        addClassName("row");
        add(words(scope), StatusTag.of(invitation.state()), actions());
    }

    private Div words(Scope scope) {
        var name = new Span(invitation.name());
        name.addClassName("strong");
        var person = new Span(Stream.of(invitation.email(), invitation.jobTitle())
                .filter(word -> word != null)
                .collect(Collectors.joining(" · ")));
        person.addClassName("second");
        var company = new Span(invitation.company());
        company.addClassName("second");
        var words = new Div(name, person);
        if (scope.isFirm()) {
            words.add(ClientNavigation.link(invitation.clientId(), invitation.company()));
        } else {
            words.add(company);
        }
        words.add(facts(scope));
        words.addClassName("row-words");
        return words;
    }

    private Div facts(Scope scope) {
        var facts = new Div(new Span(Words.say("invited.at", Moments.text(invitation.invitedAt()))));
        if (scope.engagementId() == null && invitation.engagementTitle() != null) {
            facts.add(new Span(Words.say("invited.to", invitation.engagementTitle())));
        }
        facts.add(new Span(
                invitation.lastSentAt() == null
                        ? Words.say("invitations.sent.not-yet")
                        : Words.say("invitations.sent", Moments.text(invitation.lastSentAt()))));
        if (scope.engagementId() != null) {
            facts.add(new Span(
                    invitation.openedAt() == null
                            ? Words.say("invitations.opened.not-yet")
                            : Words.say("invitations.opened", Moments.text(invitation.openedAt()))));
        }
        facts.add(new Span(
                invitation.lastAccessAt() == null
                        ? Words.say("access.never")
                        : Words.say("access.last", Moments.text(invitation.lastAccessAt()))));
        facts.addClassNames("facts", "second");
        return facts;
    }

    private Div actions() {
        var resend = ActionButton.quiet(Words.say("invitations.resend"), this::resend);
        resend.setVisible(invitation.state() != InvitedState.EXPIRED);
        var actions = new Div(resend, ActionButton.quiet(Words.say("invitations.revoke.do"), this::askToRevoke));
        actions.addClassName("actions");
        actions.setVisible(invitation.state() != InvitedState.REVOKED && Permission.ENGAGEMENTS_SEND.granted());
        return actions;
    }

    private void resend() {
        desk.invitations().resend(invitation.id());
        Notices.done(Words.say("invited.resent", invitation.name()));
    }

    private void askToRevoke() {
        var key = invitation.engagementId() == null ? "access.revoke" : "invitations.revoke";
        Confirmation.ask(key, invitation.name(), () -> {
            desk.invitations().revoke(invitation.id());
            changed.run();
        });
    }
}
