package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;

/** The top of every view of deadlines: one heading, adding one, and the way to the other views. */
class DeadlinesHeader extends Div {

    DeadlinesHeader(Class<? extends Component> here, DeadlineDesk desk, Runnable changed) {
        addClassName("settings-header");
        var places = new Nav();
        places.addClassName("places");
        places.setAriaLabel(Words.say("deadlines.places"));
        places.add(place("deadlines.soon", DeadlinesView.class, here));
        places.add(place("deadlines.all", DeadlineListView.class, here));
        places.add(place("deadlines.month", DeadlineMonthView.class, here));
        if (Permission.ORGANIZATION_WRITE.granted()) {
            places.add(place("deadlines.settings", DeadlineSettingsView.class, here));
        }
        add(new PageHeader(Words.say("deadlines.title")).actions(bring(), add(desk, changed)), places);
    }

    static ActionButton add(DeadlineDesk desk, Runnable changed) {
        var add = ActionButton.primary(Words.say("deadlines.add"), () -> new AddDeadlineDialog(desk).open(changed))
                .with(Glyph.PLUS);
        add.setVisible(Permission.DEADLINES_WRITE.granted());
        return add;
    }

    private static ActionButton bring() {
        var bring = ActionButton.secondary(
                        Words.say("deadlines.import"), () -> UI.getCurrent().navigate(DeadlineImportView.class))
                .with(Glyph.UPLOAD);
        bring.setVisible(Permission.DEADLINES_WRITE.granted());
        return bring;
    }

    private static RouterLink place(String key, Class<? extends Component> view, Class<? extends Component> here) {
        var link = new RouterLink(Words.say(key), view);
        if (view == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
