package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.client.AddClientDialog;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementCard;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementState;

/** While nothing is in progress: the one step that brings the firm closer to its first checklist. */
class FirstSteps extends Section {

    private final ClientApi clients;

    FirstSteps(ClientApi clients, EngagementApi engagements) {
        this.clients = clients;
        addClassName("block");
        var drafts = engagements.list(EngagementState.DRAFT, null, 3, null).items();
        if (!drafts.isEmpty()) {
            add(new EmptyState(Glyph.SEND, "today.step.send"));
            drafts.stream().map(EngagementCard::ofFirm).forEach(this::add);
        } else if (hasClients()) {
            add(new EmptyState(Glyph.LIST, "today.step.checklist", newChecklist()));
        } else {
            add(new EmptyState(Glyph.PEOPLE, "today.step.client", addClient()));
        }
    }

    private boolean hasClients() {
        return !Permission.CLIENTS_READ.granted()
                || !clients.list(null, 1, null).items().isEmpty();
    }

    private static ActionButton newChecklist() {
        var create = ActionButton.primary(Words.say("engagement.new"), EngagementNavigation::draft);
        create.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        return create;
    }

    private ActionButton addClient() {
        var add = ActionButton.primary(
                Words.say("clients.add"), () -> new AddClientDialog(clients).open(ClientNavigation::open));
        add.setVisible(Permission.CLIENTS_WRITE.granted());
        return add;
    }
}
