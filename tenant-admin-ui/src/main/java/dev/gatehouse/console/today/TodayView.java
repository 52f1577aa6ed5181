package dev.gatehouse.console.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.activity.LatestSteps;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import java.util.List;

/**
 * What waits for me: what to decide on, what is due, who has not begun, and what has happened. Each is one bounded
 * read.
 */
@Route("")
@Needs(Permission.ENGAGEMENTS_READ)
public class TodayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SOME = 6;
    private static final int MANY = 20;
    private static final int STEPS = 8;
    private static final int NEAR_DAYS = 7;

    private final TodayDesk desk;

    TodayView(TodayDesk desk) {
        this.desk = desk;
        addClassNames("page", "wide-page", "today");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(
                Words.say("today.hello", StaffSession.signedIn().name().split(" ", 2)[0])));
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("nav.today");
    }

    private void show() {
        var reviews = desk.reviews().queue(WaitingReviews.OLDEST, null);
        var open =
                desk.engagements().list(EngagementState.OPEN, null, SOME, null).items();
        if (open.isEmpty() && reviews.waiting() == 0) {
            add(new FirstSteps(desk.clients(), desk.engagements()));
        } else {
            var attention =
                    desk.today().attention(Moments.today().plusDays(NEAR_DAYS).toString(), MANY);
            add(new Glance(reviews, attention, MANY), columns(reviews, attention, open));
        }
    }

    private Div columns(ReviewQueueResponse reviews, AttentionResponse attention, List<EngagementListItem> open) {
        var work = new Div();
        work.addClassName("column");
        if (Permission.ITEMS_REVIEW.granted()) {
            work.add(new WaitingReviews(reviews));
        }
        if (!attention.due().isEmpty()) {
            work.add(new DueEngagements(attention.due().stream().limit(SOME).toList()));
        }
        if (!open.isEmpty()) {
            work.add(new OpenEngagements(open));
        }
        var aside = new Div();
        aside.addClassName("column");
        if (!attention.unopened().isEmpty()) {
            aside.add(new UnopenedEngagements(
                    attention.unopened().stream().limit(SOME).toList()));
        }
        if (Permission.ACTIVITY_READ.granted()) {
            aside.add(latest());
        }
        var columns = new Div(work, aside);
        columns.addClassName("columns");
        return columns;
    }

    private Component latest() {
        var steps = desk.today().latest(STEPS);
        var section = new Section(new H2(Words.say("today.latest")), new LatestSteps(steps));
        section.addClassName("block");
        section.setVisible(!steps.isEmpty());
        return section;
    }
}
