package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A contact in front of a firm's door, with their mailbox open beside it. */
final class ContactAtDoor {

    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration MAIL = Duration.ofSeconds(20);

    private final Stage stage;
    private final Page page;
    private final String slug;
    private final String email;

    ContactAtDoor(Stage stage, Page page, String slug, String email) {
        this.stage = stage;
        this.page = page;
        this.slug = slug;
        this.email = email;
    }

    /** The same person and browser at the door of another firm. */
    ContactAtDoor at(String other) {
        return new ContactAtDoor(stage, page, other, email);
    }

    Page page() {
        return page;
    }

    void comes() {
        page.navigate(stage.stack().portal() + "/" + slug);
    }

    void sees(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    void sees(Pattern title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    void asksFor(String address) {
        page.getByLabel("Your e-mail address").fill(address);
        press("Send me a code");
    }

    String email() {
        return email;
    }

    /** Asks for a code and finds it in the mailbox. */
    String asks() {
        return codeFor(() -> {
            asksFor(email);
            sees("Check your mail");
        });
    }

    /** The code in the mail that something brings about. */
    String codeFor(Runnable asking) {
        long before = stage.stack().mailbox().lastId();
        asking.run();
        return codeAfter(before);
    }

    String codeAfter(long earlier) {
        MailMessage mail = stage.stack()
                .mailbox()
                .awaitMessage(email, found -> found.id() > earlier && isCodeOfThisDoor(found), MAIL);
        Matcher matcher = CODE.matcher(mail.text());
        if (!matcher.find()) {
            throw new AssertionError("no code in " + mail.text());
        }
        return matcher.group(1);
    }

    private boolean isCodeOfThisDoor(MailMessage mail) {
        return CODE.matcher(mail.text()).find() && mail.text().contains("/portal/" + slug);
    }

    /** Types as people do; the sixth digit hands the code in. */
    void types(String code) {
        field().pressSequentially(code);
    }

    void isTold(String words) {
        assertThat(page.locator(".fault")).containsText(words);
    }

    void comesIn() {
        comes();
        types(asks());
        assertThat(field()).hasCount(0);
    }

    Locator field() {
        return page.getByLabel("Six-digit code");
    }

    Locator card(String title) {
        return page.locator("[data-engagement]").filter(new Locator.FilterOptions().setHasText(title));
    }

    void opens(String title) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    static String not(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }
}
