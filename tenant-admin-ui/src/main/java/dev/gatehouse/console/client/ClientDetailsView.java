package dev.gatehouse.console.client;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.deadline.ClientDeadlines;
import dev.gatehouse.console.deadline.DeadlineDesk;
import dev.gatehouse.console.engagement.ClientEngagements;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.console.invitation.InvitationDesk;
import dev.gatehouse.console.invitation.InvitedSection;
import dev.gatehouse.console.invitation.Scope;
import dev.gatehouse.console.platform.AccessApi;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import java.util.UUID;

/** One client: who they are, who works there, what is asked of them. */
@Route("clients")
@Needs(Permission.CLIENTS_READ)
class ClientDetailsView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final ClientApi clients;
    private final EngagementApi engagements;
    private final AccessApi access;
    private final AccessPolicyApi door;
    private final InvitationDesk invitations;
    private final DeadlineDesk deadlines;
    private String title = "";

    ClientDetailsView(
            ClientApi clients,
            EngagementApi engagements,
            AccessApi access,
            AccessPolicyApi door,
            InvitationDesk invitations,
            DeadlineDesk deadlines) {
        this.clients = clients;
        this.engagements = engagements;
        this.access = access;
        this.door = door;
        this.invitations = invitations;
        this.deadlines = deadlines;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String clientId) {
        show(PathIds.read(clientId));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID clientId) {
        var client = clients.get(clientId);
        title = client.name();
        removeAll();
        Runnable reload = () -> show(clientId);
        add(
                header(client),
                new ContactList(clients, client, reload),
                new AccessSection(access, door, invitations, client, reload),
                new InvitedSection(invitations, Scope.of(client), reload));
        if (Permission.ENGAGEMENTS_READ.granted()) {
            add(new ClientEngagements(engagements, clientId));
        }
        if (Permission.DEADLINES_READ.granted()) {
            add(new ClientDeadlines(deadlines, client));
        }
    }

    private PageHeader header(ClientResponse client) {
        var header =
                new PageHeader(client.name()).below(new RouterLink(Words.say("clients.title"), ClientListView.class));
        if (client.state() == ClientState.ARCHIVED) {
            header.facts(StatusTag.of(client.state()));
        }
        if (client.reference() != null) {
            header.facts(new Span(Words.say("clients.reference.is", client.reference())));
        }
        return header.actions(edit(client), newChecklist(client));
    }

    private ActionButton edit(ClientResponse client) {
        var edit = ActionButton.secondary(
                Words.say("edit"), () -> new EditClientDialog(clients, client).open(() -> show(client.id())));
        edit.setVisible(Permission.CLIENTS_WRITE.granted());
        return edit;
    }

    private static ActionButton newChecklist(ClientResponse client) {
        var create = ActionButton.primary(Words.say("engagement.new"), () -> EngagementNavigation.draftFor(client.id()))
                .with(Glyph.PLUS);
        create.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        return create;
    }
}
