package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the portal, as strangers, guests, Otto and Nora see it. */
final class PortalChapters {

    private static final String OTTO = "otto@berg.example";
    private static final String NORA = "nora@seidel.example";
    private static final String HANNA = "hanna@haller.example";
    private static final String CHIARA = "chiara.bellini@client.example";
    private static final String PRIYA = "priya.nair@client.example";
    private static final String SITUATION = "[data-situation]";
    private static final String CARD = "[data-card]";

    private final DemoStack stack;
    private final Visitors visitors;
    private final String lakeside;
    private final String fiore;
    private final Once<Guests> guests;
    private final Once<String> link;
    private int strangers;

    PortalChapters(DemoStack stack, Visitors visitors) {
        this.stack = stack;
        this.visitors = visitors;
        lakeside = stack.portal() + "/lakeside-tax";
        fiore = stack.portal() + "/" + Guests.FIRM;
        guests = new Once<>(() -> new Guests(stack));
        link = new Once<>(() -> ContactPerson.link(stack, OTTO).toString());
    }

    List<Chapter> all() {
        return List.of(
                Chapter.of("Portal door", this::door),
                Chapter.of("Portal link", this::links),
                Chapter.of("Portal checklist", this::checklist),
                Chapter.of("Portal form", this::form),
                Chapter.of("Portal checklist, nothing left", this::finished),
                Chapter.of("Portal home", () -> List.of(View.of("two checklists", lakeside, "[data-engagement]")))
                        .remembering(visitors.contact(lakeside, NORA)),
                Chapter.of("Portal home, empty", () -> List.of(View.of("nothing asked yet", lakeside, ".summary")))
                        .remembering(new Once<>(this::idlers)),
                Chapter.of("Portal deadlines", this::deadlines).remembering(visitors.contact(fiore, CHIARA)),
                Chapter.of("Portal deadlines, none", () -> List.of(View.of("none", fiore + "/deadlines", ".tabs")))
                        .remembering(new Once<>(() -> guests.get().idlers(visitors))),
                Chapter.of("Portal deadlines, not in the plan", this::notInThePlan)
                        .remembering(visitors.contact(lakeside, NORA)),
                Chapter.of("Portal, other addresses", this::others));
    }

    /** What the browser of somebody keeps who is asked for nothing. */
    private String idlers() {
        StaffPerson maya = StaffPerson.signIn(stack, "maya@lakeside-tax.example");
        maya.addContact(maya.client("Haller Family"), "Hanna Haller", HANNA, null);
        return visitors.contact(lakeside, HANNA).get();
    }

    private List<View> notInThePlan() {
        return List.of(View.of("ask the firm", lakeside + "/deadlines", SITUATION));
    }

    private List<View> deadlines() {
        return List.of(
                View.of("deadlines", fiore + "/deadlines", ".deadlines"),
                View.of("deadlines in light", fiore + "/deadlines", ".deadlines")
                        .after(page -> {
                            // From the firm's dark over the device's to light; the next view begins with it.
                            Locator theme = page.getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("change theme")));
                            while (!"light".equals(page.locator("html").getAttribute("data-theme"))) {
                                theme.click();
                            }
                        }),
                View.of("costs", fiore + "/deadlines/costs", ".costs"),
                View.of("history", fiore + "/deadlines/history", ".deadlines"),
                View.of("calendar", fiore + "/deadlines", ".calendar").after(page -> {
                    page.locator(".calendar-actions button").first().click();
                    page.locator("#copy-line").waitFor();
                }));
    }

    /** With what the demo's Otto has sent so far; nothing newer is on its way. */
    View ottosChecklist() {
        return View.of("in progress", link.get(), CARD);
    }

    private List<View> door() {
        return List.of(
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
                View.of("with logo and welcome", stack.portal() + "/northwind-it", ".logo"));
    }

    private List<View> links() {
        return List.of(
                View.of("opening", link.get(), ".skeleton")
                        .with(page -> page.route("**/link-redemptions", route -> {})),
                View.of("no connection", link.get(), SITUATION)
                        .with(page -> page.route("**/link-redemptions", Route::abort)),
                View.of("cut off", lakeside + "/open", SITUATION),
                View.of("fresh mail sent", lakeside + "/open", SITUATION).after(this::askForAFreshMail),
                View.of("unknown", lakeside + "/open#t=" + "x".repeat(43), SITUATION),
                View.of("expired", guests.get().expired().toString(), SITUATION),
                View.of("withdrawn", guests.get().withdrawn().toString(), SITUATION));
    }

    /** Northwind's door asks for the mailbox; what its pictures are about lies behind it. */
    private String linkThatOpensByItself() {
        StaffPerson.signIn(stack, "jonas@northwind-it.example")
                .letLinksIn(ContactPerson.open(stack, "northwind-it", PRIYA).engagement());
        return ContactPerson.link(stack, PRIYA).toString();
    }

    private List<View> checklist() {
        String priyas = linkThatOpensByItself();
        return List.of(
                ottosChecklist(),
                ottosChecklist("uploading").with(PortalChapters::holdUploads).after(page -> {
                    choose(page, pdf("statement-2025-10-complete.pdf", 2_400_000));
                    page.locator(".file-under-way .meter").waitFor();
                }),
                ottosChecklist("upload refused").after(page -> {
                    choose(page, pdf("empty.pdf", 0));
                    choose(page, new FilePayload("setup.exe", "application/x-msdownload", new byte[] {'M', 'Z'}));
                    page.locator(".file-status", new Page.LocatorOptions().setHasText("this kind of file"))
                            .waitFor();
                }),
                ottosChecklist("offline").with(page -> {}).after(page -> {
                    page.context().setOffline(true);
                    page.locator(".banner").waitFor();
                }),
                View.of("with logo and welcome", priyas, CARD));
    }

    private List<View> form() {
        return List.of(
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
                }));
    }

    private List<View> finished() {
        String done = guests.get().done().toString();
        String sent = guests.get().sent().toString();
        return List.of(
                View.of("everything sent", sent, CARD),
                View.of("everything accepted", done, CARD)
                        .after(page -> page.locator("summary").first().click()),
                View.of("signed out", sent, CARD).after(page -> {
                    press(page, "Sign out on this device");
                    page.locator(SITUATION).waitFor();
                }));
    }

    private List<View> others() {
        return List.of(
                View.of("no such page", lakeside + "/nothing", SITUATION),
                View.of("no such firm", stack.portal() + "/nobody", SITUATION),
                View.of("somebody else's checklist", link.get(), CARD).after(page -> {
                    page.navigate(lakeside + "/checklists/01980000-0000-7000-8000-000000000001");
                    page.locator(SITUATION).waitFor();
                }),
                View.of("visit timed out", link.get(), CARD).after(page -> {
                    page.context().clearCookies();
                    page.reload();
                    page.locator(SITUATION).waitFor();
                }));
    }

    private View ottosChecklist(String title) {
        return View.of(title, link.get(), CARD);
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
