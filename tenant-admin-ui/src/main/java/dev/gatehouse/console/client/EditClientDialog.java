package dev.gatehouse.console.client;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.UpdateClientRequest;
import java.util.Optional;

/** Changes a client card, archiving included. */
class EditClientDialog {

    private final TextField name = Fields.required(Words.say("clients.name"), Limits.NAME);
    private final TextField reference = Fields.optional(Words.say("clients.reference"), Limits.NAME);
    private final Checkbox archived = new Checkbox(Words.say("clients.archived"));
    private final ClientApi clients;
    private final ClientResponse client;

    EditClientDialog(ClientApi clients, ClientResponse client) {
        this.clients = clients;
        this.client = client;
        name.setValue(client.name());
        reference.setValue(Optional.ofNullable(client.reference()).orElse(""));
        archived.setValue(client.state() == ClientState.ARCHIVED);
        archived.setHelperText(Words.say("clients.archived.hint"));
    }

    void open(Runnable saved) {
        new FormDialog(Words.say("clients.edit"), Words.say("save"), () -> save(saved))
                .field("/name", name)
                .field("/reference", reference)
                .with(archived)
                .open();
    }

    private boolean save(Runnable saved) {
        if (!Fields.complete(name)) {
            return false;
        }
        var state = archived.getValue() ? ClientState.ARCHIVED : ClientState.ACTIVE;
        var request = new UpdateClientRequest(name.getValue().strip(), Fields.value(reference), state);
        clients.update(client.id(), IfMatch.version(client.version()), request);
        saved.run();
        return true;
    }
}
