package dev.gatehouse.console.client;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;

/** The people at a client. */
class ContactList extends Section {

    private final ClientApi clients;
    private final ClientResponse client;
    private final Runnable changed;

    ContactList(ClientApi clients, ClientResponse client, Runnable changed) {
        this.clients = clients;
        this.client = client;
        this.changed = changed;
        addClassName("block");
        var head = new Div(new H2(Words.say("contact.title")), addButton());
        head.addClassName("block-head");
        add(head, people());
    }

    private Div people() {
        if (client.contacts().isEmpty()) {
            return new EmptyState(Glyph.PERSON, "contact.none");
        }
        var rows = new Div();
        rows.addClassName("rows");
        client.contacts().forEach(contact -> rows.add(row(contact)));
        return rows;
    }

    private Div row(ContactResponse contact) {
        var name = new Span(contact.name());
        name.addClassName("strong");
        var email = new Span(contact.email());
        email.addClassName("second");
        var words = new Div(name, email);
        words.addClassName("row-words");
        if (contact.jobTitle() != null) {
            var jobTitle = new Span(contact.jobTitle());
            jobTitle.addClassName("second");
            words.addComponentAtIndex(1, jobTitle);
        }
        var row = new Div(words, editButton(contact));
        row.addClassName("row");
        return row;
    }

    private ActionButton addButton() {
        return writing(ActionButton.secondary(
                        Words.say("contact.add"),
                        () -> new ContactDialog(clients).add(client.id(), contact -> changed.run()))
                .with(Glyph.PLUS));
    }

    private ActionButton editButton(ContactResponse contact) {
        return writing(ActionButton.icon(
                Glyph.PENCIL,
                Words.say("contact.edit.named", contact.name()),
                () -> new ContactDialog(clients).edit(contact, changed)));
    }

    private static ActionButton writing(ActionButton button) {
        button.setVisible(Permission.CLIENTS_WRITE.granted());
        return button;
    }
}
