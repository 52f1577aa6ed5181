package dev.gatehouse.console.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.deadline.DeadlinesView;
import dev.gatehouse.console.engagement.EngagementListView;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.portal.PortalAddressView;
import dev.gatehouse.console.review.ReviewView;
import dev.gatehouse.console.settings.ProfileView;
import dev.gatehouse.console.template.TemplateListView;
import dev.gatehouse.console.today.TodayView;
import dev.gatehouse.contract.Limits;
import java.util.Set;

/** The main places, as far as the member's role reaches, and how much waits for review. */
class ConsoleNavigation extends SideNav {

    private final ReviewApi reviews;
    private final Span waiting = new Span();

    ConsoleNavigation(ReviewApi reviews) {
        this.reviews = reviews;
        getElement().setAttribute("aria-label", Words.say("layout.navigation"));
        waiting.addClassName("count");
        place("nav.today", TodayView.class, Glyph.TODAY, true);
        place("nav.clients", ClientListView.class, Glyph.PEOPLE, Permission.CLIENTS_READ.granted());
        place("nav.engagements", EngagementListView.class, Glyph.LIST, Permission.ENGAGEMENTS_READ.granted());
        place("nav.deadlines", DeadlinesView.class, Glyph.CLOCK, Permission.DEADLINES_READ.granted());
        place("nav.templates", TemplateListView.class, Glyph.FILE, Permission.TEMPLATES_READ.granted());
        place("nav.reviews", ReviewView.class, Glyph.INBOX, Permission.ITEMS_REVIEW.granted())
                .setSuffixComponent(waiting);
        place("nav.portal", PortalAddressView.class, Glyph.LINK, Permission.CLIENTS_READ.granted());
        place("nav.settings", ProfileView.class, Glyph.SETTINGS, Permission.ORGANIZATION_READ.granted())
                .setPathAliases(Set.of("settings/access", "settings/members", "settings/plan", "settings/support"));
    }

    void countReviews() {
        if (Permission.ITEMS_REVIEW.granted()) {
            show(count());
        }
    }

    private SideNavItem place(String key, Class<? extends Component> view, Glyph glyph, boolean reachable) {
        var item = new SideNavItem(Words.say(key), view, glyph.icon());
        item.setMatchNested(view != TodayView.class);
        item.setVisible(reachable);
        addItem(item);
        return item;
    }

    // A number beside a word must never be the reason that a view cannot be shown.
    private String count() {
        try {
            return words(reviews.queue(1, null).waiting());
        } catch (PlatformProblem | PlatformUnreachable unknown) {
            return "";
        }
    }

    private static String words(int waiting) {
        if (waiting == 0) {
            return "";
        }
        return waiting < Limits.COUNTED ? String.valueOf(waiting) : waiting + "+";
    }

    private void show(String count) {
        waiting.setText(count);
        waiting.setVisible(!count.isEmpty());
        waiting.getElement().setAttribute("title", Words.say("nav.reviews.waiting", count));
    }
}
