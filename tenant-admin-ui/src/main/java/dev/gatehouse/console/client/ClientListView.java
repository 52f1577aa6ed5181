package dev.gatehouse.console.client;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PlanNotice;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.invitation.InvitationNavigation;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;

/** Everyone the firm works for, by name. */
@Route("clients")
@Needs(Permission.CLIENTS_READ)
public class ClientListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ClientApi clients;
    private final OrganizationApi organization;
    private final PlanNotice notice = new PlanNotice();
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final ActionButton add = addClient();

    ClientListView(ClientApi clients, OrganizationApi organization) {
        this.clients = clients;
        this.organization = organization;
        addClassNames("page", "tall");
        list.addClassName("fill");
        configureSearch();
        add(new PageHeader(getPageTitle()).facts(InvitationNavigation.link()).actions(add), notice, search, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (Permission.CLIENTS_WRITE.granted()) {
            notice.about(organization, "active-clients");
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("clients.title");
    }

    private void configureSearch() {
        search.setPlaceholder(Words.say("clients.search"));
        search.setAriaLabel(Words.say("clients.search"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        search.addValueChangeListener(change -> show());
    }

    private void show() {
        var pager = new SlicePager<>((limit, cursor) -> clients.list(Fields.value(search), limit, cursor));
        list.removeAll();
        list.add(pager.isEmpty() ? nothing() : new ClientGrid(pager));
        var none = pager.isEmpty() && search.isEmpty();
        search.setVisible(!none);
        add.setVisible(!none && Permission.CLIENTS_WRITE.granted());
    }

    private EmptyState nothing() {
        return search.isEmpty()
                ? new EmptyState(Glyph.PEOPLE, "clients.none", addClient())
                : new EmptyState(Glyph.SEARCH, "clients.no-match");
    }

    private ActionButton addClient() {
        var button = ActionButton.primary(
                        Words.say("clients.add"), () -> new AddClientDialog(clients).open(ClientNavigation::open))
                .with(Glyph.PLUS);
        button.setVisible(Permission.CLIENTS_WRITE.granted());
        return button;
    }
}
