package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.HomeOffice;
import java.util.List;

/** Every view of the console, as Maya of Lakeside Tax sees it. */
final class ConsoleChapters {

    private final String console;
    private final Once<String> maya;
    private final Once<String> luca;

    ConsoleChapters(DemoStack stack, Visitors visitors) {
        console = stack.console().toString();
        maya = visitors.member("maya@lakeside-tax.example");
        luca = visitors.member("luca@studio-fiore.example");
    }

    List<Chapter> all() {
        return List.of(
                Chapter.of("Console sign-in", () -> List.of(View.of("address", console, "vaadin-email-field"))),
                Chapter.of("Console work", this::work).remembering(maya),
                Chapter.of("Console checklists", this::checklists).remembering(maya),
                Chapter.of("Console access", this::access).remembering(maya),
                Chapter.of("Console settings", this::settings).remembering(maya),
                Chapter.of("Console deadlines", this::deadlines).remembering(luca));
    }

    /** What Maya's browser keeps once she is signed in. */
    String maya() {
        return maya.get();
    }

    View review() {
        return View.of("review", console + "/reviews", ".queue-entry").after(ConsoleChapters::openReview);
    }

    private List<View> work() {
        return List.of(
                View.of("today", console, ".queue-entry"),
                View.of("clients", console + "/clients", "vaadin-grid a"),
                View.of("new client", console + "/clients", "vaadin-grid a")
                        .after(page -> openDialog(page, "Add client")),
                View.of("client", console + "/clients", "vaadin-grid a").after(page -> follow(page, "Otto Berg")),
                View.of("new contact", console + "/clients", "vaadin-grid a").after(page -> {
                    follow(page, "Otto Berg");
                    openDialog(page, "Add contact");
                }),
                review(),
                View.of("review of answers", console + "/reviews", ".queue-entry")
                        .after(page -> {
                            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HomeOffice.TITLE))
                                    .click();
                            page.locator(".answers").waitFor();
                        }),
                View.of("sending back", console + "/reviews", ".queue-entry").after(page -> {
                    openReview(page);
                    page.keyboard().press("r");
                    page.getByLabel("What should be different?").waitFor();
                }),
                View.of("no such page", console + "/nothing", "h1, h2"));
    }

    private List<View> checklists() {
        return List.of(
                View.of("engagements", console + "/engagements", "vaadin-grid a"),
                engagement("Checklist", ".item"),
                engagement("People", ".row"),
                engagement("Activity", ".entry"),
                View.of("draft", console + "/engagements/new", ".item-row"),
                View.of("form builder", console + "/engagements/new", ".item-row")
                        .after(ConsoleChapters::buildForm),
                View.of("templates", console + "/templates", "vaadin-grid a"),
                View.of("template", console + "/templates/01980000-0000-7000-8000-000000000001", ".item-row"),
                View.of("new template", console + "/templates/new", ".item-row"));
    }

    private List<View> access() {
        return List.of(
                View.of("invitations", console + "/invitations", ".row"),
                View.of("inviting", console + "/invitations", ".row")
                        .after(page -> openDialog(page, "Invite by e-mail")),
                View.of("sessions of a contact", console + "/clients", "vaadin-grid a")
                        .after(page -> openOfContact(page, "Sessions of")),
                View.of("why no access", console + "/clients", "vaadin-grid a")
                        .after(page -> openOfContact(page, "Why can")),
                View.of("rules of an engagement", console + "/engagements", "vaadin-grid a")
                        .after(page -> {
                            follow(page, "Your 2025 tax return");
                            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("People"))
                                    .click();
                            openDialog(page, "Change");
                        }),
                View.of("list of people", console + "/invitations/list", ".card"),
                View.of("list with a fault", console + "/invitations/list", ".card")
                        .after(page -> bring(page, "Anna Beer,anna@beer.example\nBen Carl,ben@@carl.example")),
                View.of("list to be sent", console + "/invitations/list", ".card")
                        .after(page -> bring(
                                page,
                                "Anna Beer,anna@beer.example,Beer & Sons\nBen Carl,ben@carl.example,Carl Roofing")),
                View.of("rules of the door", console + "/settings/access", ".card"),
                View.of("you", console + "/you", ".rows"));
    }

    private List<View> settings() {
        return List.of(
                View.of("profile", console + "/settings/profile", ".portal-page"),
                View.of("members", console + "/settings/members", ".member-row"),
                View.of("new member", console + "/settings/members", ".member-row")
                        .after(page -> openDialog(page, "Invite member")),
                View.of("portal address", console + "/portal-address", ".snippet"));
    }

    private List<View> deadlines() {
        return List.of(
                View.of("list", console + "/deadlines", "vaadin-grid a, .deadline-row"),
                View.of("new deadline", console + "/deadlines", "vaadin-grid a, .deadline-row")
                        .after(page -> openDialog(page, "Add deadline")),
                View.of("renewing", console + "/deadlines", "vaadin-grid a, .deadline-row")
                        .after(page -> openDialog(page, "Renew")),
                View.of("month", console + "/deadlines/month", ".month"),
                View.of("list of deadlines", console + "/deadlines/import", ".card"),
                View.of("reminders", console + "/deadlines/settings", ".card"));
    }

    private View engagement(String tab, String shown) {
        return View.of("engagement " + tab, console + "/engagements", "vaadin-grid a")
                .after(page -> {
                    follow(page, "Your 2025 tax return");
                    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                            .click();
                    page.locator(shown).first().waitFor();
                });
    }

    private static void buildForm(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add form"))
                .click();
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                .fill("Do you use it for anything else?");
        page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("One of several"))
                .click();
        page.getByLabel("Option 1").fill("No, only work");
        page.getByLabel("Option 2").fill("Yes, sometimes");
    }

    // On a phone the queue alone is there at first.
    private static void openReview(Page page) {
        page.locator(".queue-entry").first().click();
        page.waitForURL("**/reviews/*");
        page.mouse().move(0, 0);
        page.locator(".preview-pane img").waitFor();
        page.waitForFunction("() => document.querySelector('.preview-pane img')?.naturalWidth > 0");
    }

    private static void bring(Page page, String lines) {
        page.getByLabel("People").fill("name,email,company\n" + lines);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the list"))
                .click();
        page.locator(".card.form + div > *").first().waitFor();
    }

    private static void openOfContact(Page page, String button) {
        follow(page, "Otto Berg");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .waitFor();
    }

    private static void openDialog(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.getByRole(AriaRole.DIALOG).locator("input, textarea").first().waitFor();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(link).setLevel(1))
                .waitFor();
    }
}
