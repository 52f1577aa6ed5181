package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;

/** How clients get in: what they show at the door, and how long it holds. */
@Route("settings/access")
@Needs(Permission.ORGANIZATION_READ)
public class AccessView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AccessPolicyApi policy;

    AccessView(AccessPolicyApi policy) {
        this.policy = policy;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.access");
    }

    private void show() {
        removeAll();
        add(new SettingsHeader(AccessView.class), new AccessForm(policy, policy.get(), this::saved));
    }

    private void saved() {
        Notices.done(Words.say("door.saved"));
        show();
    }
}
