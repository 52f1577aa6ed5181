package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.StandingWords;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.NextInvoice;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import java.time.LocalDate;
import java.util.Optional;

/** How the subscription stands: plan and state, until when, what comes next, and what an unpaid invoice restricts. */
class SubscriptionCard extends Section {

    SubscriptionCard(SubscriptionResponse now, Div actions) {
        addClassName("block");
        var title = new H2(Words.say("plan.yours", PlanWords.plan(now.plan())));
        var head = new Div(title, StatusTag.of(now.state()));
        head.addClassName("subscription-head");
        var card = new Div();
        card.addClassNames("card", "subscription");
        add(head);
        if (now.standing() != BillingStanding.GOOD) {
            card.add(unpaid(now));
        }
        card.add(new Paragraph(Words.say("billing.state." + now.state().name(), until(now))));
        Optional.ofNullable(now.nextPlan())
                .ifPresent(next -> card.add(new Paragraph(Words.say(
                        "billing.then." + (next.equals("FREE") ? "FREE" : "plan"), PlanWords.plan(next), until(now)))));
        Optional.ofNullable(now.nextInvoice()).ifPresent(next -> card.add(expected(next)));
        card.add(actions);
        add(card);
    }

    private static String until(SubscriptionResponse now) {
        return Optional.ofNullable(now.periodUntil()).map(Moments::day).orElse("");
    }

    private static Paragraph expected(NextInvoice next) {
        var words = new Paragraph(Words.say("billing.next-invoice", Prices.text(next.total()), Moments.day(next.on())));
        words.addClassName("second");
        return words;
    }

    private static Div unpaid(SubscriptionResponse now) {
        var words = StandingWords.say(now.standing(), now.overdueSince(), now.restrictions());
        var end = Optional.<LocalDate>ofNullable(now.endsOn())
                .map(day -> " " + Words.say("standing.end", Moments.day(day)))
                .orElse("");
        var notice = new Div(Glyph.ALERT.icon(), new Span(words + end + " " + Words.say("standing.stays")));
        notice.addClassName("plan-notice");
        notice.setClassName("full", now.standing() != BillingStanding.GRACE);
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
