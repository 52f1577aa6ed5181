package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.HomeOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pages of Lakeside Tax: what Otto sees at the portal, and what Maya sees at the console. */
final class Album {

    private static final String MAYA = "maya@lakeside-tax.example";
    private static final String OTTO = "otto@berg.example";

    private final DemoStack stack;
    private final Browser browser;
    private final String portal;
    private final String console;
    private final String signedIn;
    private int strangers;

    Album(DemoStack stack, Chromium chromium) {
        this.stack = stack;
        this.browser = chromium.browser();
        portal = stack.portal() + "/lakeside-tax";
        console = stack.console().toString();
        signedIn = signIn();
    }

    void takeAll(Path folder) {
        for (Look look : Look.all()) {
            take(look, visitorViews(), look.context(), folder);
            take(look, memberViews(), look.context().setStorageState(signedIn), folder);
        }
    }

    /** A checklist and a review, as the README shows them. */
    void takeForReadme(Path folder) {
        take(Look.README, checklist(), Look.README.context(), folder.resolve("portal.png"));
        take(Look.README, review(), Look.README.context().setStorageState(signedIn), folder.resolve("console.png"));
    }

    private String signIn() {
        try (BrowserContext context = browser.newContext(Look.README.context())) {
            Page page = context.newPage();
            page.navigate(console);
            ConsoleSignIn.signIn(stack, page, MAYA);
            return context.storageState();
        }
    }

    private List<View> visitorViews() {
        return List.of(
                checklist(),
                View.of("portal-link-cut", portal + "/open", "[data-situation]"),
                View.of("portal-link-unknown", portal + "/open#t=" + "x".repeat(43), "[data-situation]"),
                View.of("portal-door", portal, "[data-situation]"),
                new View("portal-code", portal, "[data-situation]", this::askForACode),
                View.of("portal-branded", stack.portal() + "/northwind-it", ".logo"),
                View.of("portal-firm-unknown", stack.portal() + "/nobody", "[data-situation]"),
                View.of("console-sign-in", console, "vaadin-email-field"));
    }

    private List<View> memberViews() {
        return List.of(
                View.of("console-today", console, ".queue-entry"),
                View.of("console-portal-address", console + "/portal-address", ".snippet"),
                View.of("console-clients", console + "/clients", "vaadin-grid a"),
                new View("console-client", console + "/clients", "vaadin-grid a", page -> follow(page, "Otto Berg")),
                View.of("console-engagements", console + "/engagements", "vaadin-grid a"),
                engagement("Checklist", ".item"),
                engagement("People", ".row"),
                engagement("Activity", ".entry"),
                View.of("console-draft", console + "/engagements/new", ".item-row"),
                new View("console-form-builder", console + "/engagements/new", ".item-row", Album::buildForm),
                review(),
                new View("console-review-answers", console + "/reviews", ".queue-entry", page -> {
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HomeOffice.TITLE))
                            .click();
                    page.locator(".answers").waitFor();
                }),
                View.of("console-templates", console + "/templates", "vaadin-grid a"),
                View.of("console-template", console + "/templates/01980000-0000-7000-8000-000000000001", ".item-row"),
                View.of("console-settings-profile", console + "/settings/profile", ".portal-page"),
                View.of("console-settings-members", console + "/settings/members", ".member-row"),
                View.of("console-settings-plan", console + "/settings/plan", ".plan-table"),
                new View("console-send-back", console + "/reviews", ".queue-entry", page -> {
                    openReview(page);
                    page.keyboard().press("r");
                    page.getByLabel("What should be different?").waitFor();
                }));
    }

    /** With what the demo's Otto has sent so far; nothing newer is on its way. */
    private View checklist() {
        return View.of("portal-checklist", ContactPerson.link(stack, OTTO).toString(), "[data-card]");
    }

    /** For somebody unknown, and somebody else each time: the page is the same, and no mail hides Otto's link. */
    private void askForACode(Page page) {
        page.getByLabel("Your e-mail address").fill("otto" + ++strangers + "@nowhere.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a code"))
                .click();
        page.getByLabel("Six-digit code").waitFor();
    }

    private View review() {
        return new View("console-review", console + "/reviews", ".queue-entry", Album::openReview);
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

    private View engagement(String tab, String shown) {
        String name = "console-engagement-" + tab.toLowerCase(Locale.ROOT);
        return new View(name, console + "/engagements", "vaadin-grid a", page -> {
            follow(page, "Your 2025 tax return");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                    .click();
            page.locator(shown).first().waitFor();
        });
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

    private void take(Look look, List<View> views, Browser.NewContextOptions options, Path folder) {
        try (BrowserContext context = browser.newContext(options)) {
            for (View view : views) {
                Page page = context.newPage();
                view.open(page);
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(look.file(view))));
                page.close();
            }
        }
    }

    private void take(Look look, View view, Browser.NewContextOptions options, Path file) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            view.open(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
