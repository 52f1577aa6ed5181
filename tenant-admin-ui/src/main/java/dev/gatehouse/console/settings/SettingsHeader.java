package dev.gatehouse.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;

/** The top of every settings view: one heading, and the way to the other views. */
class SettingsHeader extends Div {

    SettingsHeader(Component... actions) {
        addClassName("settings-header");
        var places = new Nav();
        places.addClassName("places");
        places.setAriaLabel(Words.say("settings.places"));
        places.add(place("settings.profile", ProfileView.class, Permission.ORGANIZATION_READ));
        places.add(place("settings.members", MembersView.class, Permission.MEMBERS_READ));
        places.add(place("settings.plan", PlanView.class, Permission.PLAN_READ));
        add(new PageHeader(Words.say("settings.title")).actions(actions), places);
    }

    private static RouterLink place(String key, Class<? extends Component> view, Permission permission) {
        var link = new RouterLink(Words.say(key), view);
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((place, here) -> mark(place, here));
        link.setVisible(permission.granted());
        return link;
    }

    private static void mark(RouterLink place, boolean here) {
        if (here) {
            place.getElement().setAttribute("aria-current", "page");
        } else {
            place.getElement().removeAttribute("aria-current");
        }
    }
}
