package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.ClientChoice;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a deadline of a client. Its id is made with the dialog, so trying again cannot add a second one. */
class AddDeadlineDialog {

    private static final int CHOICES = 200;

    private final UUID id = Ids.next();
    private final ComboBox<ClientChoice> client;
    private final ComboBox<DeadlineResponse> parent = new ComboBox<>(Words.say("deadlines.parent"));
    private final DeadlineForm form = new DeadlineForm();
    private final DeadlineDesk desk;

    AddDeadlineDialog(DeadlineDesk desk) {
        this.desk = desk;
        this.client = ClientChoice.field(desk.clients());
        client.addValueChangeListener(change -> offerParents());
        parent.setItemLabelGenerator(deadline -> deadline.content().name());
        parent.setHelperText(Words.say("deadlines.parent.hint"));
        parent.setClearButtonVisible(true);
        parent.setVisible(false);
    }

    /** The client is known where this comes from. */
    AddDeadlineDialog of(ClientResponse known) {
        client.setValue(new ClientChoice(known.id(), known.name()));
        client.setReadOnly(true);
        return this;
    }

    void open(Runnable added) {
        var dialog = new FormDialog(Words.say("deadlines.add"), Words.say("deadlines.add"), () -> save(added));
        dialog.field("/clientId", client);
        form.join(dialog).field("/parentId", parent).open();
    }

    private void offerParents() {
        var choices = Optional.ofNullable(client.getValue())
                .map(chosen -> parents(chosen.id()))
                .orElse(List.of());
        parent.setItems(choices);
        parent.setVisible(!choices.isEmpty());
    }

    private List<DeadlineResponse> parents(UUID of) {
        return desk.deadlines().list(of, null, null, null, null, CHOICES, null).items().stream()
                .filter(deadline -> deadline.parentId() == null)
                .toList();
    }

    private boolean save(Runnable added) {
        if (!Fields.complete(client) || !form.isComplete()) {
            return false;
        }
        desk.deadlines().create(new CreateDeadlineRequest(id, client.getValue().id(), chosenParent(), form.content()));
        added.run();
        return true;
    }

    private @Nullable UUID chosenParent() {
        return parent.getOptionalValue().map(DeadlineResponse::id).orElse(null);
    }
}
