package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import java.util.UUID;
import java.util.regex.Pattern;

/** A member of a firm in front of the console, in a browser of their own. */
final class MemberAtConsole {

    private static final Pattern HERE = Pattern.compile("/(engagements|clients)/[0-9a-f-]{36}$");

    private final Stage stage;
    private final Page page;
    private final String email;

    MemberAtConsole(Stage stage, Page page, String email) {
        this.stage = stage;
        this.page = page;
        this.email = email;
    }

    Page page() {
        return page;
    }

    void goesToTheConsole() {
        goesTo("/");
    }

    void goesTo(String path) {
        page.navigate(stage.stack().console().resolve(path).toString());
    }

    void signsIn() {
        ConsoleSignIn.signIn(stage.stack(), page, email);
    }

    void addsClient(String name, String reference) {
        link("Clients").click();
        sees(AriaRole.HEADING, "Clients");
        button("Add client").first().click();
        dialog().getByLabel("Name").fill(name);
        dialog().getByLabel("Reference").fill(reference);
        inDialog("Add client").click();
        sees(AriaRole.HEADING, name);
    }

    void addsContact(String name, String address) {
        button("Add contact").click();
        dialog().getByLabel("Name").fill(name);
        dialog().getByLabel("E-mail").fill(address);
        inDialog("Add contact").click();
        assertThat(page.getByText(address)).isVisible();
    }

    /** On a client's page: begins a checklist for that client and saves it as a draft. */
    void draftsChecklist(String title, String message, String[]... items) {
        button("New checklist").click();
        sees(AriaRole.HEADING, "New checklist");
        Locator form = page.locator("section.form");
        form.getByLabel("Title").fill(title);
        form.getByLabel("Message").fill(message);
        Locator rows = page.locator(".item-row");
        for (int i = 0; i < items.length; i++) {
            if (i > 0) {
                button("Add item").click();
            }
            rows.nth(i).getByLabel("Title").fill(items[i][0]);
            rows.nth(i).getByLabel("Instructions").fill(items[i][1]);
        }
        button("Save draft").click();
        sees(AriaRole.HEADING, title);
    }

    void sendsTheChecklist() {
        button("Send").click();
        inDialog("Send").click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".page-header").getByText("In progress")).isVisible();
    }

    /** Goes to the review queue and opens a submission from it. */
    void opensReview(String item) {
        link("Reviews").click();
        sees(AriaRole.HEADING, "Reviews");
        page.locator(".queue-entry")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
        assertThat(submission().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(item)))
                .isVisible();
    }

    /** Looks at the page again until the drawn page is there. */
    void seesPreview(String file) {
        Locator image = page.getByAltText(Pattern.compile("Page 1 of \\d+ of " + file.replace(".", "\\.")));
        page.waitForCondition(() -> {
            assertThat(page.locator(".preview-pane")).isVisible();
            if (image.count() == 0) {
                page.reload();
            }
            return image.count() > 0;
        });
        assertThat(image).hasJSProperty("complete", true);
        page.waitForFunction("image => image.naturalWidth > 200", image.elementHandle());
    }

    /** Where the link to a file's original leads in the object store. */
    String addressOfOriginal(String file) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download " + file));
        String address = (String) link.evaluate("link => link.href");
        APIResponse answer = page.request().get(address, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(address).isEqualTo(302);
        return answer.headers().get("location");
    }

    void sendsBackByKeyboard(String item, String reason) {
        page.keyboard().press("r");
        assertThat(dialog().getByLabel("What should be different?")).isFocused();
        page.keyboard().type(reason);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(notice()).containsText("“" + item + "” goes back to the client");
    }

    void acceptsByKeyboard(String item) {
        page.keyboard().press("a");
        assertThat(notice()).containsText("“" + item + "” is accepted");
    }

    void opensTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    void revokesTheLinkOf(String contact) {
        opensTab("People");
        page.locator(".row")
                .filter(new Locator.FilterOptions().setHasText(contact))
                .getByText("Revoke")
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        opensTab("People");
        assertThat(page.getByText("Revoked")).isVisible();
    }

    void signsOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signed in as"))
                .click();
        button("Sign out").click();
        assertThat(page.getByLabel("Work address")).isVisible();
    }

    /** The id in the address of the client or engagement that is on screen. */
    UUID here() {
        page.waitForURL(HERE);
        return UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    Locator submission() {
        return page.locator(".submission");
    }

    Locator notice() {
        return page.locator(".notice").last();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    void sees(AriaRole role, String name) {
        assertThat(page.getByRole(
                        role, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
    }

    Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
