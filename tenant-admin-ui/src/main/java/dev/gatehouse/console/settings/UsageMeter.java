package dev.gatehouse.console.settings;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanNotice;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.LimitUsage;
import java.util.Optional;

/** How much of a limit is used: in words, as a bar, and what to do when it is nearly all. */
class UsageMeter extends Div {

    private static final int ALL = 100;

    UsageMeter(LimitUsage usage) {
        addClassName("usage");
        var name = new Span(PlanWords.name(usage.limit()));
        name.addClassName("strong");
        var used = new Span(PlanWords.used(usage));
        used.addClassName("second");
        var head = new Div(name, used);
        head.addClassName("usage-head");
        add(head);
        if (usage.allowed() != null) {
            add(bar(usage));
        }
        if (usage.overridden()) {
            add(agreed(usage));
        }
        if (PlanNotice.isNear(usage)) {
            add(near(usage));
        }
    }

    private static Div bar(LimitUsage usage) {
        var percent = PlanNotice.percent(usage);
        var fill = new Div();
        fill.setWidth(percent, Unit.PERCENTAGE);
        var bar = new Div(fill);
        bar.addClassName("meter");
        bar.setClassName("near", PlanNotice.isNear(usage) && percent < ALL);
        bar.setClassName("full", percent == ALL);
        bar.getElement()
                .setAttribute("role", "meter")
                .setAttribute("aria-label", PlanWords.name(usage.limit()))
                .setAttribute("aria-valuetext", PlanWords.used(usage))
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", String.valueOf(ALL))
                .setAttribute("aria-valuenow", String.valueOf(percent));
        return bar;
    }

    private static Span agreed(LimitUsage usage) {
        var planned = PlanWords.amount(usage.limit(), Optional.ofNullable(usage.planned()));
        var agreed = new Span(Words.say("plan.agreed", planned));
        agreed.addClassName("second");
        return agreed;
    }

    private static Div near(LimitUsage usage) {
        var full = PlanNotice.percent(usage) == ALL;
        var text = full ? Words.say("plan.full." + usage.limit()) : Words.say("plan.nearly");
        var next = usage.requiredPlan();
        var words = next == null ? text : Words.say("plan.full.or-plan", text, PlanWords.plan(next));
        var notice = new Div(Glyph.ALERT.icon(), new Span(words));
        notice.addClassName("plan-notice");
        notice.setClassName("full", full);
        return notice;
    }
}
