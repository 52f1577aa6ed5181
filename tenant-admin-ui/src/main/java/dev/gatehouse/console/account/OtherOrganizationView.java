package dev.gatehouse.console.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;

/**
 * A link belongs to another firm than the one that is open. Changing it is the member's own decision; a link alone does
 * not.
 */
@Route("other-organization")
@Needs(Permission.ENGAGEMENTS_READ)
class OtherOrganizationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountApi account;

    OtherOrganizationView(AccountApi account) {
        this.account = account;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var slug = query.getSingleParameter("of").orElse("");
        var place = query.getSingleParameter("to").orElse("");
        removeAll();
        account.organizations().stream()
                .filter(firm -> firm.slug().equals(slug))
                .findFirst()
                .ifPresentOrElse(firm -> offer(firm, place), this::refuse);
    }

    @Override
    public String getPageTitle() {
        return Words.say("other-organization.title");
    }

    private void offer(OwnOrganization firm, String place) {
        add(new EmptyState(
                Glyph.LINK,
                "other-organization",
                ActionButton.primary(Words.say("other-organization.do", firm.name()), () -> change(firm, place))));
    }

    private void refuse() {
        add(new EmptyState(Glyph.LINK, "other-organization.none"));
    }

    // Begins the page anew, because all of it belongs to the firm that is left. Only a path of this console is
    // followed.
    private void change(OwnOrganization firm, String place) {
        StaffSession.renew(account.change(new SwitchOrganizationRequest(firm.id())));
        UI.getCurrent().getPage().setLocation("/" + place.replaceAll("^[/\\\\]+", ""));
    }
}
