package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.engagement.EngagementState;

/** What waits for me: submissions to decide on, and how far the engagements are. */
@Route("")
public class TodayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SOME = 6;

    private final ReviewApi reviews;
    private final EngagementApi engagements;
    private final ClientApi clients;

    TodayView(ReviewApi reviews, EngagementApi engagements, ClientApi clients) {
        this.reviews = reviews;
        this.engagements = engagements;
        this.clients = clients;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(
                Words.say("today.hello", StaffSession.signedIn().name().split(" ", 2)[0])));
        if (Permission.ITEMS_REVIEW.granted()) {
            add(new WaitingReviews(reviews.queue(WaitingReviews.OLDEST, null)));
        }
        if (Permission.ENGAGEMENTS_READ.granted()) {
            showEngagements();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("nav.today");
    }

    private void showEngagements() {
        var open = engagements.list(EngagementState.OPEN, null, SOME, null).items();
        add(open.isEmpty() ? new FirstSteps(clients, engagements) : new OpenEngagements(open));
    }
}
