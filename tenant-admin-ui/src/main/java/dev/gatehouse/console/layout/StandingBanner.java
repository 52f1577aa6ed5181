package dev.gatehouse.console.layout;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.StandingWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import dev.gatehouse.console.settings.PlanView;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.StandingResponse;

/** Above every view as long as an invoice is overdue: what that restricts and since when. */
class StandingBanner extends Div {

    private static final String PLAN = "settings/plan";

    private final BillingApi billing;
    private final Span words = new Span();

    StandingBanner(BillingApi billing) {
        this.billing = billing;
        addClassNames("plan-notice", "standing");
        getElement().setAttribute("role", "status");
        var link = new RouterLink(Words.say("standing.link"), PlanView.class);
        link.setVisible(Permission.PLAN_READ.granted());
        add(Glyph.ALERT.icon(), new Div(words, new Text(" "), link));
        setVisible(false);
    }

    /** Not where the whole story stands anyway. */
    void look(Location here) {
        if (here.getPath().equals(PLAN)) {
            setVisible(false);
        } else {
            look();
        }
    }

    // A word of warning must never be the reason that a view cannot be shown.
    private void look() {
        try {
            show(billing.standing());
        } catch (PlatformProblem | PlatformUnreachable unknown) {
            setVisible(false);
        }
    }

    private void show(StandingResponse now) {
        var overdue = now.standing() != BillingStanding.GOOD;
        if (overdue) {
            words.setText(StandingWords.say(now.standing(), now.overdueSince(), now.restrictions()));
            setClassName("full", now.standing() != BillingStanding.GRACE);
        }
        setVisible(overdue);
    }
}
