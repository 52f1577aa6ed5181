package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.subscription.PlanResponse;

/** The firm's plan: what it includes, how much is used, and which plan has what is missing. */
@Route("settings/plan")
@Needs(Permission.PLAN_READ)
public class PlanView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final OrganizationApi organization;

    PlanView(OrganizationApi organization) {
        this.organization = organization;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new SettingsHeader(PlanView.class));
        show(organization.plan());
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.plan");
    }

    private void show(PlanResponse plan) {
        if (plan.readOnly()) {
            var notice = new Div(Glyph.LOCK.icon(), new Span(Words.say("plan.read-only")));
            notice.addClassNames("plan-notice", "full");
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
        add(usage(plan), comparison(plan));
    }

    private static Section usage(PlanResponse plan) {
        var block = new Section(new H2(Words.say("plan.yours", PlanWords.plan(plan.plan()))));
        block.addClassName("block");
        var card = new Div();
        card.addClassNames("card", "usages");
        plan.limits().forEach(limit -> card.add(new UsageMeter(limit)));
        block.add(card);
        return block;
    }

    private static Section comparison(PlanResponse plan) {
        var hint = new Paragraph(Words.say("plan.change"));
        hint.addClassName("second");
        var block = new Section(new H2(Words.say("plan.compare")), new PlanTable(plan), hint);
        block.addClassName("block");
        return block;
    }
}
