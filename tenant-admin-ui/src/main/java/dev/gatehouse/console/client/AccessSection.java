package dev.gatehouse.console.client;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.invitation.InvitationDesk;
import dev.gatehouse.console.invitation.InviteDialog;
import dev.gatehouse.console.invitation.Scope;
import dev.gatehouse.console.platform.AccessApi;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.ContactResponse;
import java.util.ArrayList;
import java.util.List;

/** Who of a client gets into the portal, who has been there, and what is still missing before somebody can. */
class AccessSection extends Section {

    private final AccessApi access;
    private final AccessPolicyApi door;
    private final InvitationDesk invitations;
    private final ClientResponse client;
    private final Runnable changed;

    AccessSection(
            AccessApi access,
            AccessPolicyApi door,
            InvitationDesk invitations,
            ClientResponse client,
            Runnable changed) {
        this.access = access;
        this.door = door;
        this.invitations = invitations;
        this.client = client;
        this.changed = changed;
        addClassName("block");
        var head = new Div(new H2(Words.say("access.title")));
        head.addClassName("block-head");
        add(head);
        var missing = missing();
        if (!missing.isEmpty()) {
            var list = new UnorderedList(missing.stream().map(ListItem::new).toArray(ListItem[]::new));
            var note = new Div(new Span(Words.say("access.missing")), list);
            note.addClassName("preview");
            add(note);
        }
        add(people());
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (client.state() == ClientState.ARCHIVED) {
            missing.add(Words.say("access.missing.archived"));
        }
        if (client.contacts().isEmpty()) {
            missing.add(Words.say("access.missing.contact"));
        } else if (client.contacts().stream().allMatch(contact -> contact.revokedAt() != null)) {
            missing.add(Words.say("access.missing.revoked"));
        }
        return missing;
    }

    private Div people() {
        var rows = new Div();
        rows.addClassName("rows");
        rows.setVisible(!client.contacts().isEmpty());
        client.contacts().forEach(contact -> rows.add(row(contact)));
        return rows;
    }

    private Div row(ContactResponse contact) {
        var name = new Span(contact.name());
        name.addClassName("strong");
        var facts = new Div(new Span(door(contact)), new Span(lastAccess(contact)));
        facts.addClassNames("facts", "second");
        var words = new Div(name, facts);
        words.addClassName("row-words");
        var row = new Div(words, actions(contact));
        row.addClassName("row");
        return row;
    }

    private String door(ContactResponse contact) {
        if (contact.revokedAt() != null) {
            return Words.say("access.revoked-at", Moments.text(contact.revokedAt()));
        }
        return Words.say(client.state() == ClientState.ARCHIVED ? "access.closed" : "access.open");
    }

    private static String lastAccess(ContactResponse contact) {
        return contact.lastAccessAt() == null
                ? Words.say("access.never")
                : Words.say("access.last", Moments.text(contact.lastAccessAt()));
    }

    private Div actions(ContactResponse contact) {
        var actions = new Div();
        actions.addClassName("actions");
        if (contact.revokedAt() == null) {
            actions.add(invite(contact), sessions(contact), trace(contact), writing(revoke(contact)));
        } else {
            actions.add(sessions(contact), trace(contact), writing(restore(contact)));
        }
        return actions;
    }

    private ActionButton invite(ContactResponse contact) {
        var invite = ActionButton.quiet(
                Words.say("access.invite"),
                () -> new InviteDialog(invitations, Scope.of(client))
                        .of(contact)
                        .open(changed));
        invite.setAriaLabel(Words.say("access.invite.named", contact.name()));
        invite.setVisible(client.state() == ClientState.ACTIVE && Permission.ENGAGEMENTS_SEND.granted());
        return invite;
    }

    private ActionButton sessions(ContactResponse contact) {
        var sessions = ActionButton.quiet(
                Words.say("contact-sessions.title"), () -> new SessionsDialog(access, contact).open());
        sessions.setAriaLabel(Words.say("contact-sessions.of", contact.name()));
        return sessions;
    }

    private ActionButton trace(ContactResponse contact) {
        var trace = ActionButton.quiet(Words.say("trace.do"), () -> new TraceDialog(door, contact).open());
        trace.setAriaLabel(Words.say("trace.title", contact.name()));
        return trace;
    }

    private ActionButton revoke(ContactResponse contact) {
        var revoke = ActionButton.quiet(Words.say("access.revoke.do"), () -> askToRevoke(contact));
        revoke.setAriaLabel(Words.say("access.revoke.named", contact.name()));
        return revoke;
    }

    private void askToRevoke(ContactResponse contact) {
        Confirmation.ask("access.revoke", contact.name(), () -> {
            access.revoke(contact.id());
            Notices.done(Words.say("access.revoked", contact.name()));
            changed.run();
        });
    }

    private ActionButton restore(ContactResponse contact) {
        var restore = ActionButton.quiet(Words.say("access.restore"), () -> {
            access.restore(contact.id());
            Notices.done(Words.say("access.restored", contact.name()));
            changed.run();
        });
        restore.setAriaLabel(Words.say("access.restore.named", contact.name()));
        return restore;
    }

    private static ActionButton writing(ActionButton button) {
        button.setVisible(Permission.CLIENTS_WRITE.granted());
        return button;
    }
}
