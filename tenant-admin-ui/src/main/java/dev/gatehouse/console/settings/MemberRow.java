package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.member.MemberState;

/** One member: who, since when, with which role, and what may be done about it. */
class MemberRow extends Div {

    private final MemberApi members;
    private final MemberListItem member;
    private final Runnable changed;

    MemberRow(MemberApi members, MemberListItem member, Runnable changed) {
        this.members = members;
        this.member = member;
        this.changed = changed;
        addClassNames("row", "member-row");
        var role = new Span(Words.name(member.role()));
        role.addClassName("tag");
        add(words(), role, StatusTag.of(member.state()), actions());
    }

    private Div words() {
        var name = new Span(member.self() ? Words.say("members.self", member.name()) : member.name());
        name.addClassName("strong");
        var day = Moments.day(Moments.dayOf(member.since()));
        var since = Words.say(isActive() ? "members.since" : "members.invited", day);
        var factor = member.secondFactor() ? " · " + Words.say("members.factor") : "";
        var email = new Span(member.email() + " · " + since + factor);
        email.addClassName("second");
        var words = new Div(name, email);
        words.addClassName("row-words");
        return words;
    }

    private Div actions() {
        var change = ActionButton.icon(
                Glyph.PENCIL,
                Words.say("members.change.named", member.name()),
                () -> new MemberDialog(members).change(member, changed));
        var remove = ActionButton.icon(Glyph.TRASH, Words.say(ending() + ".named", member.name()), this::remove);
        remove.setVisible(!member.self());
        var resend = ActionButton.icon(Glyph.MAIL, Words.say("members.resend.named", member.name()), this::resend);
        resend.setVisible(!isActive());
        var reset = ActionButton.icon(Glyph.LOCK, Words.say("members.reset.named", member.name()), this::reset);
        reset.setVisible(member.secondFactor() && !member.self());
        var actions = new Div(resend, reset, change, remove);
        actions.addClassName("actions");
        actions.setVisible(Permission.MEMBERS_WRITE.granted() && RoleField.givable(member.role()));
        return actions;
    }

    private boolean isActive() {
        return member.state() == MemberState.ACTIVE;
    }

    private void resend() {
        members.resendInvitation(member.id());
        Notices.done(Words.say("members.resent", member.name()));
        changed.run();
    }

    private void reset() {
        Confirmation.ask("members.reset", member.name(), () -> {
            members.resetFactors(member.id());
            Notices.done(Words.say("members.reset.done", member.name()));
            changed.run();
        });
    }

    private String ending() {
        return isActive() ? "members.remove" : "members.withdraw";
    }

    private void remove() {
        Confirmation.ask(ending(), member.name(), () -> {
            members.remove(member.id(), IfMatch.version(member.version()));
            Notices.done(Words.say(ending() + ".done", member.name()));
            changed.run();
        });
    }
}
