package dev.gatehouse.console.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanResponse;
import java.util.Optional;

/** Says beside an action that its limit is near or reached, before somebody runs into it. Invisible until then. */
public final class PlanNotice extends Div {

    private static final int NEAR_PERCENT = 80;

    private final Span words = new Span();

    /** Says nothing yet. */
    public PlanNotice() {
        addClassName("plan-notice");
        add(Glyph.ALERT.icon(), words);
        setVisible(false);
    }

    /** Asks for the plan and speaks about one limit; silent where the member may not know, or nobody answers. */
    public PlanNotice about(OrganizationApi organization, String limit) {
        if (Permission.PLAN_READ.granted()) {
            plan(organization).ifPresent(plan -> speak(plan, limit));
        }
        return this;
    }

    /**
     * Says which plan has a feature that the firm does not; silent where the member may not know, or nobody answers.
     */
    public PlanNotice aboutFeature(OrganizationApi organization, String feature) {
        if (Permission.PLAN_READ.granted()) {
            plan(organization).ifPresent(plan -> aboutFeature(plan, feature));
        }
        return this;
    }

    /** Says which plan has a feature that a plan which is known does not. */
    public PlanNotice aboutFeature(PlanResponse plan, String feature) {
        plan.features().stream()
                .filter(known -> known.feature().equals(feature) && !known.included())
                .findFirst()
                .ifPresent(this::missing);
        return this;
    }

    private void missing(FeatureEntitlement feature) {
        words.setText(
                Words.say("plan.missing", PlanWords.name(feature.feature()), PlanWords.plan(feature.requiredPlan())));
        setVisible(true);
    }

    /** Speaks about one limit of a plan that is known. */
    public PlanNotice speak(PlanResponse plan, String limit) {
        plan.limits().stream()
                .filter(usage -> usage.limit().equals(limit) && isNear(usage))
                .forEach(this::show);
        return this;
    }

    /** Whether four fifths of a limit are used. */
    public static boolean isNear(LimitUsage usage) {
        return percent(usage) >= NEAR_PERCENT;
    }

    /** How much of a limit is used, in percent; 0 where there is none. */
    public static int percent(LimitUsage usage) {
        var allowed = usage.allowed();
        if (allowed == null) {
            return 0;
        }
        return allowed == 0 ? 100 : (int) Math.min(100, usage.used() * 100 / allowed);
    }

    private void show(LimitUsage usage) {
        var full = percent(usage) == 100;
        setClassName("full", full);
        words.setText(
                full
                        ? Words.say("plan.full." + usage.limit())
                        : Words.say("plan.near", PlanWords.used(usage), PlanWords.name(usage.limit())));
        setVisible(true);
    }

    // A word of warning must never be the reason that a view cannot be shown.
    private static Optional<PlanResponse> plan(OrganizationApi organization) {
        try {
            return Optional.of(organization.plan());
        } catch (PlatformProblem | PlatformUnreachable unknown) {
            return Optional.empty();
        }
    }
}
