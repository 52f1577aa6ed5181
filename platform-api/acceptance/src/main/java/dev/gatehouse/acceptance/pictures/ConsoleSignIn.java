package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;

/** Signs a member in at the console's sign-in page, with the code that is mailed for it. */
public final class ConsoleSignIn {

    private static final Duration MAIL = Duration.ofSeconds(20);

    private ConsoleSignIn() {}

    /** Leaves the page where the console leads after signing in. */
    public static void signIn(DemoStack stack, Page page, String email) {
        page.getByLabel("Work address").fill(email);
        long before = stack.mailbox().lastId();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send code"))
                .click();
        page.getByLabel("Six-digit code").fill(codeAfter(stack, before, email));
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
    }

    /** The code in a sign-in mail that came after another mail. */
    public static String codeAfter(DemoStack stack, long mail, String email) {
        MailMessage message = stack.mailbox()
                .awaitMessage(
                        email, found -> found.id() > mail && found.subject().contains("code"), MAIL);
        return message.subject().replaceAll("\\D.*", "");
    }
}
