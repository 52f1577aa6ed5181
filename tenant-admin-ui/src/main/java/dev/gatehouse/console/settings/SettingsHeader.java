package dev.gatehouse.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;

/** The top of every settings view: one heading, and the way to the other views. */
class SettingsHeader extends Div {

    SettingsHeader(Class<? extends Component> here, Component... actions) {
        addClassName("settings-header");
        var places = new Nav();
        places.addClassName("places");
        places.setAriaLabel(Words.say("settings.places"));
        places.add(place("settings.profile", ProfileView.class, here, Permission.ORGANIZATION_READ));
        places.add(place("settings.access", AccessView.class, here, Permission.ORGANIZATION_READ));
        places.add(place("settings.members", MembersView.class, here, Permission.MEMBERS_READ));
        places.add(place("settings.plan", PlanView.class, here, Permission.PLAN_READ));
        places.add(place("settings.support", SupportView.class, here, Permission.MEMBERS_READ));
        add(new PageHeader(Words.say("settings.title")).actions(actions), places);
    }

    private static RouterLink place(
            String key, Class<? extends Component> view, Class<? extends Component> here, Permission permission) {
        var link = new RouterLink(Words.say(key), view);
        if (view == here) {
            link.getElement().setAttribute("aria-current", "page");
            // On a phone the places do not fit, and the one that is open may be the last.
            link.getElement().executeJs("this.scrollIntoView({ block: 'nearest', inline: 'center' })");
        }
        link.setVisible(permission.granted());
        return link;
    }
}
