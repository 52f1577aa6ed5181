package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the portal, as strangers, guests, Otto and Nora see it. */
final class PortalChapters {

    private static final String OTTO = "otto@berg.example";
    private static final String NORA = "nora@seidel.example";
    private static final String PRIYA = "priya.nair@client.example";
    private static final String SITUATION = "[data-situation]";
    private static final String CARD = "[data-card]";
    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration MAIL = Duration.ofSeconds(20);

    private final DemoStack stack;
    private final String lakeside;
    private final String fiore;
    private final String link;
    private int strangers;

    PortalChapters(DemoStack stack) {
        this.stack = stack;
        lakeside = stack.portal() + "/lakeside-tax";
        fiore = stack.portal() + "/" + Guests.FIRM;
        link = ContactPerson.link(stack, OTTO).toString();
    }

    List<Chapter> all() {
        Guests guests = new Guests(stack);
        return List.of(
                door(),
                links(guests),
                checklist(),
                form(),
                finished(guests),
                Chapter.of("Portal home", List.of(View.of("two checklists", lakeside, "[data-engagement]")))
                        .enteredBy(page -> enter(page, lakeside, NORA)),
                Chapter.of("Portal home, empty", List.of(View.of("nothing asked yet", fiore, ".summary")))
                        .enteredBy(page -> enter(page, fiore, Guests.IDLE)),
                others());
    }

    /** With what the demo's Otto has sent so far; nothing newer is on its way. */
    View ottosChecklist() {
        return View.of("in progress", link, CARD);
    }

    private Chapter door() {
        return Chapter.of(
                "Portal door",
                List.of(
                        View.of("address", lakeside, SITUATION),
                        View.of("address missing", lakeside, SITUATION).after(page -> press(page, "Send me a code")),
                        View.of("asked too often", lakeside, SITUATION).after(this::askTooOften),
                        View.of("code", lakeside, SITUATION).after(this::askForACode),
                        View.of("code wrong", lakeside, SITUATION).after(this::mistype),
                        View.of("no connection", lakeside, SITUATION)
                                .with(page -> page.route("**/sign-in/*", Route::abort))
                                .after(page -> {
                                    ask(page, stranger());
                                    page.locator(".fault").waitFor();
                                }),
                        View.of("with logo and welcome", stack.portal() + "/northwind-it", ".logo")));
    }

    private Chapter links(Guests guests) {
        return Chapter.of(
                "Portal link",
                List.of(
                        View.of("opening", link, ".skeleton")
                                .with(page -> page.route("**/link-redemptions", route -> {})),
                        View.of("no connection", link, SITUATION)
                                .with(page -> page.route("**/link-redemptions", Route::abort)),
                        View.of("cut off", lakeside + "/open", SITUATION),
                        View.of("fresh mail sent", lakeside + "/open", SITUATION)
                                .after(this::askForAFreshMail),
                        View.of("unknown", lakeside + "/open#t=" + "x".repeat(43), SITUATION),
                        View.of("expired", guests.expired().toString(), SITUATION),
                        View.of("withdrawn", guests.withdrawn().toString(), SITUATION)));
    }

    /** Northwind's door asks for the mailbox; what its pictures are about lies behind it. */
    private String linkThatOpensByItself() {
        StaffPerson.signIn(stack, "jonas@northwind-it.example")
                .letLinksIn(ContactPerson.open(stack, "northwind-it", PRIYA).engagement());
        return ContactPerson.link(stack, PRIYA).toString();
    }

    private Chapter checklist() {
        String priyas = linkThatOpensByItself();
        return Chapter.of(
                "Portal checklist",
                List.of(
                        ottosChecklist(),
                        ottosChecklist("uploading")
                                .with(PortalChapters::holdUploads)
                                .after(page -> {
                                    choose(page, pdf("statement-2025-10-complete.pdf", 2_400_000));
                                    page.locator(".file-under-way .meter").waitFor();
                                }),
                        ottosChecklist("upload refused").after(page -> {
                            choose(page, pdf("empty.pdf", 0));
                            choose(page, new FilePayload("setup.exe", "application/x-msdownload", new byte[] {'M', 'Z'
                            }));
                            page.locator(".file-status", new Page.LocatorOptions().setHasText("this kind of file"))
                                    .waitFor();
                        }),
                        ottosChecklist("offline").with(page -> {}).after(page -> {
                            page.context().setOffline(true);
                            page.locator(".banner").waitFor();
                        }),
                        View.of("with logo and welcome", priyas, CARD)));
    }

    private Chapter form() {
        return Chapter.of(
                "Portal form",
                List.of(
                        ottosChecklist("half filled"),
                        ottosChecklist("faults").after(page -> {
                            press(page, "Submit answers");
                            page.locator(".fault-summary").waitFor();
                        }),
                        ottosChecklist("not saved").with(page -> {}).after(page -> {
                            // Not even when the page closes, so that Otto's form stays as it is.
                            page.context().setOffline(true);
                            page.getByLabel("No, only work").check();
                            page.locator(".saving.bad").waitFor();
                        })));
    }

    private Chapter finished(Guests guests) {
        String done = guests.done().toString();
        String sent = guests.sent().toString();
        return Chapter.of(
                "Portal checklist, nothing left",
                List.of(
                        View.of("everything sent", sent, CARD),
                        View.of("everything accepted", done, CARD)
                                .after(page -> page.locator("summary").first().click()),
                        View.of("signed out", sent, CARD).after(page -> {
                            press(page, "Sign out on this device");
                            page.locator(SITUATION).waitFor();
                        })));
    }

    private Chapter others() {
        return Chapter.of(
                "Portal, other addresses",
                List.of(
                        View.of("no such page", lakeside + "/nothing", SITUATION),
                        View.of("no such firm", stack.portal() + "/nobody", SITUATION),
                        View.of("somebody else's checklist", link, CARD).after(page -> {
                            page.navigate(lakeside + "/checklists/01980000-0000-7000-8000-000000000001");
                            page.locator(SITUATION).waitFor();
                        }),
                        View.of("visit timed out", link, CARD).after(page -> {
                            page.context().clearCookies();
                            page.reload();
                            page.locator(SITUATION).waitFor();
                        })));
    }

    private View ottosChecklist(String title) {
        return View.of(title, link, CARD);
    }

    /** Somebody unknown, and somebody else each time: the page is the same, and no mail hides Otto's link. */
    private String stranger() {
        return "otto" + ++strangers + "@nowhere.example";
    }

    private void askForACode(Page page) {
        ask(page, stranger());
        page.getByLabel("Six-digit code").waitFor();
    }

    private void mistype(Page page) {
        askForACode(page);
        page.getByLabel("Six-digit code").fill("000000");
        page.locator(".fault").waitFor();
    }

    private void askTooOften(Page page) {
        ask(page, "impatient@nowhere.example");
        page.locator(".fault, #code").first().waitFor();
        while (page.locator(".fault").count() == 0) {
            press(page, "Use another address");
            press(page, "Send me a code");
            page.locator(".fault, #code").first().waitFor();
        }
    }

    private void askForAFreshMail(Page page) {
        page.getByLabel("Your e-mail address").fill(stranger());
        press(page, "Send me a fresh mail");
        page.locator(".panel.sent").waitFor();
    }

    private void enter(Page page, String portal, String email) {
        page.navigate(portal);
        long before = stack.mailbox().lastId();
        ask(page, email);
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        email,
                        found -> found.id() > before
                                && CODE.matcher(found.text()).find(),
                        MAIL);
        Matcher code = CODE.matcher(mail.text());
        if (code.find()) {
            page.getByLabel("Six-digit code").fill(code.group(1));
        }
        page.locator(".summary").waitFor();
    }

    private static void ask(Page page, String email) {
        page.getByLabel("Your e-mail address").fill(email);
        press(page, "Send me a code");
    }

    /** Lets a file begin its way and hang there; neither the API nor the store hears of it. */
    private static void holdUploads(Page page) {
        page.route("**/uploads", route -> {
            JsonNode asked = JsonMapper.shared().readTree(route.request().postData());
            String target =
                    "{\"batchId\":%s,\"uploads\":[{\"fileId\":%s,\"stored\":false,\"url\":\"/held\",\"headers\":{}}]}";
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(target.formatted(asked.get("batchId"), asked.at("/files/0/id"))));
        });
        page.route("**/held", route -> {});
    }

    private static void choose(Page page, FilePayload file) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choose files"))
                        .first()
                        .click());
        chooser.setFiles(file);
    }

    private static FilePayload pdf(String name, int size) {
        return new FilePayload(name, "application/pdf", new byte[size]);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
