package dev.gatehouse.console.layout;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.gatehouse.console.access.SignOut;
import dev.gatehouse.console.component.Wordmark;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.organization.OrganizationResponse;

/** The frame of every view: where one can go on the left, or behind a button on a phone. */
@Layout
public class ConsoleLayout extends AppLayout implements AfterNavigationObserver {

    private final ConsoleNavigation navigation;

    ConsoleLayout(ReviewApi reviews, SignOut signOut) {
        var member = StaffSession.signedIn();
        navigation = new ConsoleNavigation(reviews);
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), new Wordmark());
        addToDrawer(brand(member.organization()), navigation, new DrawerFooter(member, signOut));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.countReviews();
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.say("layout.menu"));
        return toggle;
    }

    private static Header brand(OrganizationResponse organization) {
        var name = new Div(organization.name());
        name.addClassName("organization");
        var brand = new Header(new Wordmark(), name);
        brand.addClassName("brand");
        return brand;
    }
}
