package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;

/** How the firm shows itself to its clients, with the client's page beside it. */
@Route("settings/profile")
@Needs(Permission.ORGANIZATION_READ)
public class ProfileView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final OrganizationApi organization;
    private final SignInApi session;

    ProfileView(OrganizationApi organization, SignInApi session) {
        this.organization = organization;
        this.session = session;
        addClassNames("page", "wide-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.profile");
    }

    private void show() {
        removeAll();
        var preview = new PortalPreview();
        var form = new ProfileForm(organization, organization.profile(), preview, this::saved);
        var body = new Div(form, preview);
        body.addClassName("brand-body");
        add(new SettingsHeader(ProfileView.class), body);
    }

    // The name also stands in the frame of the console.
    private void saved() {
        StaffSession.refresh(session.member());
        Notices.done(Words.say("brand.saved"));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
