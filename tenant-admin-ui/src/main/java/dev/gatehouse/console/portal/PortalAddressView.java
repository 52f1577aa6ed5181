package dev.gatehouse.console.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;

/** Where clients come in, how they do it, and what to put into mail footers and on the website. */
@Route("portal-address")
@Needs(Permission.CLIENTS_READ)
public class PortalAddressView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    PortalAddressView() {
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(Words.say("portal.title")), new Paragraph(Words.say("portal.lead")));
        add(new PortalAddress(), howItWorks());
    }

    @Override
    public String getPageTitle() {
        return Words.say("portal.title");
    }

    private static Section howItWorks() {
        var steps = new OrderedList(
                new ListItem(Words.say("portal.step.address")),
                new ListItem(Words.say("portal.step.code")),
                new ListItem(Words.say("portal.step.home")));
        steps.addClassName("steps");
        var how =
                new Section(new H2(Words.say("portal.how")), new Div(steps, new Paragraph(Words.say("portal.known"))));
        how.addClassName("block");
        return how;
    }
}
