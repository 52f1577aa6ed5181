package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.acceptance.people.TimeOrderedId;
import java.util.List;
import java.util.UUID;

/** The pages of those who run the service. */
final class OperatorChapters {

    private static final String OLGA = "olga@operations.example";
    private static final String CLOSED = "Old Mill Legal";
    private static final String TABLE = ".plan-table";

    private final DemoStack stack;
    private final String operator;
    private final Once<String> olga;

    OperatorChapters(DemoStack stack, Visitors visitors) {
        this.stack = stack;
        operator = stack.console() + "/operator";
        olga = visitors.after(page -> OperatorPerson.comesIn(stack, page, OLGA));
    }

    List<Chapter> all() {
        return List.of(
                Chapter.of("Operator, the door", this::door),
                Chapter.of("Operator, organisations", this::organisations).remembering(olga),
                Chapter.of("Operator, one organisation", this::organisation).remembering(olga),
                Chapter.of("Operator, trouble", this::trouble).remembering(olga));
    }

    private List<View> door() {
        return List.of(
                View.of("sign-in", operator, "vaadin-email-field"),
                View.of("code", operator, "vaadin-email-field").after(page -> {
                    page.getByLabel("Work address").fill(OLGA);
                    press(page, "Send code");
                    page.getByLabel("Six-digit code").waitFor();
                }),
                View.of("welcome", operator + "/welcome#t=" + "x".repeat(43), "h1"),
                View.of("link that is over", operator + "/welcome#t=" + "y".repeat(43), "h1")
                        .after(page -> {
                            press(page, "Begin");
                            page.getByText("used or older").waitFor();
                        }));
    }

    private List<View> organisations() {
        return List.of(
                View.of("all", operator, ".row"),
                View.of("none found", operator, ".row").after(page -> {
                    page.getByLabel("Name or address").fill("zzz");
                    page.locator(".empty").waitFor();
                }),
                View.of("new one", operator, ".row").after(page -> press(page, "New organisation")),
                View.of("new one, incomplete", operator, ".row").after(page -> {
                    press(page, "New organisation");
                    press(page, "Create and invite");
                    page.locator("[invalid]").first().waitFor();
                }));
    }

    private List<View> organisation() {
        StaffPerson.signIn(stack, "luca@studio-fiore.example")
                .letSupportLook("The costs of December look too high to us.");
        return List.of(
                firm("account", "Studio Fiore"),
                firm("another plan", "Studio Fiore").after(page -> {
                    follow(page, "Studio Fiore");
                    press(page, "Preview another plan");
                    page.getByRole(AriaRole.DIALOG).getByLabel("Plan").click();
                    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Free"))
                            .click();
                    page.getByText("No longer included").first().waitFor();
                }),
                firm("agreeing on a number", "Studio Fiore").after(page -> {
                    follow(page, "Studio Fiore");
                    press(page, "Agree on Active clients");
                }),
                firm("agreed", "Studio Fiore").after(page -> {
                    follow(page, "Studio Fiore");
                    press(page, "Agree on Active clients");
                    page.getByRole(AriaRole.DIALOG).getByLabel("Number").fill("650");
                    page.getByRole(AriaRole.DIALOG).getByLabel("Reason").fill("Season of renewals, agreed by phone.");
                    press(page, "Agree");
                    page.getByText("agreed by phone").waitFor();
                }),
                firm("suspending", "Studio Fiore").after(page -> {
                    follow(page, "Studio Fiore");
                    press(page, "Suspend");
                }),
                firm("emergency", "Harbor Assurance").after(page -> {
                    follow(page, "Harbor Assurance");
                    press(page, "Emergency access");
                }),
                View.of("no such organisation", operator + "/organizations/" + new UUID(0, 1), ".empty"));
    }

    /** Mails that did not leave, queues that are late, and a firm that is closed. */
    private List<View> trouble() {
        String firm = "(select id from organization where slug = 'northwind-it')";
        stack.servers().database().execute("""
                update delivery set state = 'FAILED', attempts = 6, failure = '550 5.1.1 mailbox unavailable'
                where org_id = %1$s and id = (select id from delivery where org_id = %1$s order by tried_at limit 1);
                insert into work (org_id, id, kind, subject_id, due_at, attempts, done_at, failed_at, failure)
                values (%1$s, gen_random_uuid(), 'link-mail', gen_random_uuid(), now() - interval '2 hours', 12,
                    now(), now(), 'MailSendException'),
                    (%1$s, gen_random_uuid(), 'file-scan', gen_random_uuid(), now() + interval '20 minutes', 3, null,
                    null, 'ScannerUnavailable')
                """.formatted(firm));
        olga.get();
        closeAFirm();
        return List.of(
                View.of("health", operator, ".health li"),
                firm("mail that did not leave", "Northwind IT"),
                firm("suspended", CLOSED));
    }

    /** A firm that an operator has closed. */
    private void closeAFirm() {
        stack.servers().database().execute("""
                begin;
                insert into organization (id, name, plan, state) values ('%1$s', '%2$s', 'FREE', 'SUSPENDED');
                set local app.org_id = '%1$s';
                insert into organization_profile (preset) values ('CASE');
                insert into suspension (id, reason, operator_id)
                select gen_random_uuid(), 'Asked for by the owner in writing, until their papers are in order.', id
                from operator where email = '%3$s';
                commit
                """.formatted(TimeOrderedId.next(), CLOSED, OLGA));
    }

    private View firm(String title, String name) {
        return View.of(title, operator, ".row").after(page -> follow(page, name));
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.locator(TABLE).first().waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }
}
