package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import dev.gatehouse.acceptance.people.SamplePdf;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A contact in front of the portal, in a browser of their own. */
final class ContactAtPortal {

    private final Page page;
    private final RecordedRequests requests;

    ContactAtPortal(Page page) {
        this.page = page;
        this.requests = new RecordedRequests(page);
    }

    Page page() {
        return page;
    }

    RecordedRequests requests() {
        return requests;
    }

    void opens(URI link) {
        page.navigate(link.toString());
    }

    void seesTheirChecklist() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("^(Hello|Thank you|All done)"));
    }

    void seesSituation(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    void asksForAFreshMail(String email) {
        page.getByLabel("Your e-mail address").fill(email);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a fresh mail"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Check your mail")))
                .isFocused();
    }

    Locator item(String title) {
        Locator heading = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true));
        return page.locator("[data-card]").filter(new Locator.FilterOptions().setHas(heading));
    }

    /** The status is a word with an icon beside it. */
    void seesStatus(String title, String word) {
        Locator status = item(title).locator(".status");
        assertThat(status).hasText(word);
        assertThat(status.locator("svg")).isVisible();
    }

    void seesFile(String title, String file, String status) {
        assertThat(file(title, file)).containsText(status);
    }

    Locator file(String title, String file) {
        return item(title).locator("[data-file]").filter(new Locator.FilterOptions().setHasText(file));
    }

    void chooses(String title, FilePayload... files) {
        chooser(title).setFiles(files);
    }

    void chooses(String title, Path file) {
        chooser(title).setFiles(file);
    }

    private FileChooser chooser(String title) {
        Locator button = item(title).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("for " + title));
        return page.waitForFileChooser(button::click);
    }

    /** Drags files from the desktop over the item and lets them go there. */
    void drops(String title, List<Path> files) {
        Locator card = item(title);
        card.scrollIntoViewIfNeeded();
        BoundingBox box = card.boundingBox();
        CDPSession session = page.context().newCDPSession(page);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            session.send("Input.dispatchDragEvent", drag(type, box, files));
            if (type.equals("dragOver")) {
                assertThat(card.getByText("Drop to send for " + title)).isVisible();
            }
        }
        session.detach();
    }

    private static JsonObject drag(String type, BoundingBox box, List<Path> files) {
        JsonArray names = new JsonArray();
        files.forEach(file -> names.add(file.toAbsolutePath().toString()));
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", names);
        data.addProperty("dragOperationsMask", 1);
        JsonObject drag = new JsonObject();
        drag.addProperty("type", type);
        drag.addProperty("x", box.x + box.width / 2);
        drag.addProperty("y", box.y + box.height / 2);
        drag.add("data", data);
        return drag;
    }

    static FilePayload pdf(String name, String... pages) {
        return new FilePayload(name, "application/pdf", SamplePdf.of(pages));
    }
}
