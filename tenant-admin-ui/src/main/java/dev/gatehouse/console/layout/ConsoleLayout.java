package dev.gatehouse.console.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
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
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportVisit;
import dev.gatehouse.contract.organization.OrganizationResponse;
import java.util.Optional;

/** The frame of every view: where one can go on the left, or behind a button on a phone. */
@Layout
public class ConsoleLayout extends AppLayout implements AfterNavigationObserver {

    private final ConsoleNavigation navigation;
    private final StandingBanner standing;
    private final SkipLink skip = new SkipLink();
    private final Optional<SupportBanner> banner;

    ConsoleLayout(ReviewApi reviews, AccountApi account, BillingApi billing, SignOut signOut, SignInApi signIn) {
        var member = StaffSession.signedIn();
        navigation = new ConsoleNavigation(reviews);
        standing = new StandingBanner(billing);
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), phoneMark());
        // Beside the view and before it: what the layout shows as its content comes after.
        getElement().appendChild(standing.getElement());
        banner = SupportVisit.current().map(visit -> new SupportBanner(signIn, visit));
        addToDrawer(brand(member.organization()), navigation, new DrawerFooter(member, account, signOut));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.countReviews();
        standing.look(event.getLocation());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        super.showRouterLayoutContent(view);
        SkipLink.leadTo(view);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getElement().appendChild(skip.getElement());
        banner.ifPresent(visit -> attached.getUI().getElement().appendChild(visit.getElement()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        skip.getElement().removeFromParent();
        banner.ifPresent(visit -> visit.getElement().removeFromParent());
        super.onDetach(detached);
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.say("layout.menu"));
        return toggle;
    }

    // The drawer says the same to those who do not see it.
    private static Wordmark phoneMark() {
        var mark = new Wordmark();
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Header brand(OrganizationResponse organization) {
        var name = new Div(organization.name());
        name.addClassName("organization");
        var brand = new Header(new Wordmark(), name);
        brand.addClassName("brand");
        return brand;
    }
}
