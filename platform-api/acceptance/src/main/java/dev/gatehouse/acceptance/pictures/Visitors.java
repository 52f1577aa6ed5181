package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who have come in once, so that every picture of theirs begins inside. */
final class Visitors {

    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration MAIL = Duration.ofSeconds(20);

    private final DemoStack stack;
    private final Browser browser;

    Visitors(DemoStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    /** What the browser of a member keeps once they are signed in at the console. */
    Once<String> member(String email) {
        return after(page -> {
            page.navigate(stack.console().toString());
            ConsoleSignIn.signIn(stack, page, email);
        });
    }

    /** What the browser of a contact keeps once they have come in by the door of their firm. */
    Once<String> contact(String portal, String email) {
        return after(page -> {
            page.navigate(portal);
            long before = stack.mailbox().lastId();
            page.getByLabel("Your e-mail address").fill(email);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a code"))
                    .click();
            page.getByLabel("Six-digit code").fill(code(before, email));
            page.locator(".summary, .deadlines, [data-situation=deadlines-closed]")
                    .first()
                    .waitFor();
        });
    }

    /** What a browser keeps after something was done in it. */
    Once<String> after(Consumer<Page> something) {
        return new Once<>(() -> {
            try (BrowserContext context = browser.newContext(Device.DESKTOP.browser())) {
                something.accept(context.newPage());
                return context.storageState();
            }
        });
    }

    private String code(long before, String email) {
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        email,
                        found -> found.id() > before
                                && CODE.matcher(found.text()).find(),
                        MAIL);
        Matcher code = CODE.matcher(mail.text());
        code.find();
        return code.group(1);
    }
}
