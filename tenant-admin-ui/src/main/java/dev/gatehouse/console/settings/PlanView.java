package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanNotice;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.ExportApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.subscription.PlanResponse;

/** Plan and billing: how the subscription stands, what is used, what other plans have, and the invoices. */
@Route("settings/plan")
@Needs(Permission.PLAN_READ)
public class PlanView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int USAGE_DAYS = 90;

    private final OrganizationApi organization;
    private final BillingApi billing;
    private final ExportApi exports;
    private String missing = "";

    PlanView(OrganizationApi organization, BillingApi billing, ExportApi exports) {
        this.organization = organization;
        this.billing = billing;
        this.exports = exports;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        missing = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("missing")
                .orElse("");
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.plan");
    }

    private void show() {
        removeAll();
        var plan = organization.plan();
        add(new SettingsHeader(PlanView.class), new PlanNotice().aboutFeature(plan, missing));
        var subscription = billing.subscription();
        add(new SubscriptionCard(subscription, new SubscriptionActions(billing, subscription, this::show)));
        show(plan);
        if (Permission.BILLING_READ.granted() && subscription.provider().equals("manual")) {
            add(new InvoiceSection(billing), new BillingDetailsSection(billing));
        }
        add(new ExportSection(exports));
    }

    private void show(PlanResponse plan) {
        if (plan.readOnly()) {
            var notice = new Div(Glyph.LOCK.icon(), new Span(Words.say("plan.read-only")));
            notice.addClassNames("plan-notice", "full");
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
        add(new UsageSection(plan, billing.usage(USAGE_DAYS).days()), comparison(plan));
    }

    private static Section comparison(PlanResponse plan) {
        var block = new Section(new H2(Words.say("plan.compare")), new PlanTable(plan));
        block.addClassName("block");
        return block;
    }
}
