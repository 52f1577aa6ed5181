package dev.gatehouse.console.client;

import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.client.CreateClientRequest;
import java.util.UUID;
import java.util.function.Consumer;

/** Adds a client. Its id is made with the dialog, so trying again cannot add a second one. */
public class AddClientDialog {

    private final UUID id = Ids.next();
    private final TextField name = Fields.required(Words.say("clients.name"), Limits.NAME);
    private final TextField reference = Fields.optional(Words.say("clients.reference"), Limits.NAME);
    private final ClientApi clients;

    /** Opens with {@link #open(Consumer)}. */
    public AddClientDialog(ClientApi clients) {
        this.clients = clients;
        reference.setHelperText(Words.say("clients.reference.hint"));
    }

    /** Asks, and says which client has been added. */
    public void open(Consumer<UUID> added) {
        new FormDialog(Words.say("clients.add"), Words.say("clients.add.do"), () -> save(added))
                .field("/name", name)
                .field("/reference", reference)
                .open();
        name.focus();
    }

    private boolean save(Consumer<UUID> added) {
        if (!Fields.complete(name)) {
            return false;
        }
        var client = clients.create(new CreateClientRequest(id, name.getValue().strip(), Fields.value(reference)));
        added.accept(client.id());
        return true;
    }
}
