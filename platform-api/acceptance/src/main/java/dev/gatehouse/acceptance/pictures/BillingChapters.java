package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.StaffPerson;
import java.util.List;

/** What firms pay: Northwind in good standing, Harbor with an invoice that is overdue, Lakeside by agreement. */
final class BillingChapters {

    private static final String JONAS = "jonas@northwind-it.example";
    private static final String AMIRA = "amira@harbor-assurance.example";
    private static final String FIRM = "(select id from organization where slug = '%s')";

    private final DemoStack stack;
    private final Visitors visitors;
    private final String plan;

    BillingChapters(DemoStack stack, Visitors visitors) {
        this.stack = stack;
        this.visitors = visitors;
        plan = stack.console() + "/settings/plan";
    }

    List<Chapter> all() {
        return List.of(
                Chapter.of("Plan and billing", this::subscribed).remembering(visitors.member(JONAS)),
                Chapter.of("Plan and billing, overdue", this::overdue).remembering(visitors.member(AMIRA)),
                Chapter.of("Plan and billing, by agreement", () -> List.of(View.of("plan", plan, ".plan-table")))
                        .remembering(visitors.member("maya@lakeside-tax.example")));
    }

    private List<View> subscribed() {
        useOverTime("northwind-it");
        return List.of(
                View.of("plan", plan, ".invoices"),
                View.of("changing", plan, ".invoices").after(page -> press(page, "Change plan")),
                View.of("smaller plan", plan, ".invoices").after(page -> {
                    press(page, "Change plan");
                    page.getByRole(AriaRole.DIALOG).getByLabel("Essential").check();
                    page.locator(".plan-preview > *").first().waitFor();
                }),
                View.of("details", plan, ".invoices").after(page -> press(page, "Change details")),
                View.of("ending", plan, ".invoices").after(page -> press(page, "End subscription")),
                View.of("export done", plan, ".invoices").after(page -> {
                    page.waitForDownload(() -> press(page, "Export everything"));
                    page.getByText("The export is complete").waitFor();
                }));
    }

    private List<View> overdue() {
        StaffPerson.signIn(stack, AMIRA).choosePlan("PLUS");
        unpaid("harbor-assurance");
        return List.of(
                View.of("today", stack.console().toString(), ".standing"),
                View.of("plan", plan, ".invoices"),
                View.of("new client", stack.console() + "/clients", ".standing").after(page -> {
                    press(page, "Add client");
                    Locator dialog = page.getByRole(AriaRole.DIALOG);
                    dialog.getByLabel("Name").fill("Quay Payments");
                    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                            .click();
                    page.locator(".notice, .problem").first().waitFor();
                }));
    }

    /** As it would be three weeks after an invoice was to be paid. */
    private void unpaid(String slug) {
        stack.servers().database().execute("""
                update subscription set state = 'PAST_DUE', standing = 'NO_GROWTH', overdue_since = current_date - 20
                where org_id = %1$s;
                update organization set standing = 'NO_GROWTH' where id = %1$s;
                update invoice set issued_on = current_date - 35, due_on = current_date - 21 where org_id = %1$s
                """.formatted(FIRM.formatted(slug)));
    }

    private void useOverTime(String slug) {
        stack.servers().database().execute("""
                insert into usage_day (org_id, day, staff_seats, active_clients, storage_bytes)
                select %1$s, current_date - n, 3 - n / 40, 46 - n / 3 + (n %% 7) / 3, 3100000000 - 34000000::bigint * n
                from generate_series(1, 89) n on conflict do nothing;
                update organization_usage set staff_seats = 3, active_clients = 46, storage_bytes = 3100000000
                where organization_id = %1$s
                """.formatted(FIRM.formatted(slug)));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
