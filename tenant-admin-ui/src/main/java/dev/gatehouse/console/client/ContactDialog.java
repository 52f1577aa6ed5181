package dev.gatehouse.console.client;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.UpdateContactRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Adds a person at a client, or changes their details. */
public class ContactDialog {

    private final TextField name = Fields.required(Words.say("contact.name"), Limits.NAME);
    private final EmailField email = Fields.email(Words.say("contact.email"));
    private final TextField jobTitle = Fields.optional(Words.say("contact.job-title"), Limits.NAME);
    private final ClientApi clients;

    /** Opens with {@link #add} or {@code edit}. */
    public ContactDialog(ClientApi clients) {
        this.clients = clients;
    }

    /** Asks for a new person. The id is made now, so trying again cannot add them twice. */
    public void add(UUID clientId, Consumer<ContactResponse> added) {
        var id = Ids.next();
        open("contact.add", "contact.add.do", () -> {
            var request = new AddContactRequest(id, name.getValue().strip(), address(), Fields.value(jobTitle));
            added.accept(clients.addContact(clientId, request));
        });
    }

    void edit(ContactResponse contact, Runnable saved) {
        name.setValue(contact.name());
        email.setValue(contact.email());
        jobTitle.setValue(Optional.ofNullable(contact.jobTitle()).orElse(""));
        open("contact.edit", "save", () -> {
            var request = new UpdateContactRequest(name.getValue().strip(), address(), Fields.value(jobTitle));
            clients.updateContact(contact.id(), IfMatch.version(contact.version()), request);
            saved.run();
        });
    }

    private void open(String title, String saveWord, Runnable save) {
        new FormDialog(Words.say(title), Words.say(saveWord), () -> saveIfComplete(save))
                .field("/name", name)
                .field("/email", email)
                .field("/jobTitle", jobTitle)
                .open();
        name.focus();
    }

    private boolean saveIfComplete(Runnable save) {
        var complete = Fields.complete(name, email);
        if (complete) {
            save.run();
        }
        return complete;
    }

    private String address() {
        return email.getValue().strip();
    }
}
