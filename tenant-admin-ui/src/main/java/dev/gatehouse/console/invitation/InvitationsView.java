package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;

/** Everybody the firm has invited, and inviting people of companies that are no clients yet. */
@Route("invitations")
@Needs(Permission.CLIENTS_READ)
public class InvitationsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final InvitationDesk desk;

    InvitationsView(InvitationDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle())
                .below(new RouterLink(Words.say("clients.title"), ClientListView.class))
                .actions(bringList());
        add(header, new InvitedSection(desk, Scope.FIRM, () -> {}));
    }

    @Override
    public String getPageTitle() {
        return Words.say("invited.people");
    }

    private ActionButton bringList() {
        var list = ActionButton.secondary(
                        Words.say("import.title"), () -> getUI().ifPresent(ui -> ui.navigate(ImportView.class)))
                .with(Glyph.UPLOAD);
        list.setVisible(Permission.ENGAGEMENTS_SEND.granted());
        return list;
    }
}
