package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.member.MemberListItem;

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
        add(words(), role, actions());
    }

    private Div words() {
        var name = new Span(member.self() ? Words.say("members.self", member.name()) : member.name());
        name.addClassName("strong");
        var since = Words.say("members.since", Moments.day(Moments.dayOf(member.since())));
        var email = new Span(member.email() + " · " + since);
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
        var remove = ActionButton.icon(Glyph.TRASH, Words.say("members.remove.named", member.name()), this::remove);
        remove.setVisible(!member.self());
        var actions = new Div(change, remove);
        actions.addClassName("actions");
        actions.setVisible(Permission.MEMBERS_WRITE.granted() && RoleField.givable(member.role()));
        return actions;
    }

    private void remove() {
        Confirmation.ask("members.remove", member.name(), () -> {
            members.remove(member.id(), IfMatch.version(member.version()));
            Notices.done(Words.say("members.removed", member.name()));
            changed.run();
        });
    }
}
