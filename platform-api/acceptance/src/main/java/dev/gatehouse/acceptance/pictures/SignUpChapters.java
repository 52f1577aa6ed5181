package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import java.util.List;

/** A firm that begins by itself, step by step, with what can be mistyped on the way. */
final class SignUpChapters {

    private static final String FIELD = "vaadin-email-field";

    private final DemoStack stack;
    private final String page;
    private int firms;

    SignUpChapters(DemoStack stack) {
        this.stack = stack;
        page = stack.console() + "/sign-up";
    }

    List<Chapter> all() {
        return List.of(Chapter.of("Sign-up", this::steps));
    }

    private List<View> steps() {
        return List.of(
                step("address"),
                step("address missing").after(page -> press(page, "Send code")),
                step("code").after(this::askForCode),
                step("code wrong").after(page -> {
                    askForCode(page);
                    page.getByLabel("Six-digit code").fill("000000");
                    page.getByText("not right")
                            .or(page.locator("[invalid]"))
                            .first()
                            .waitFor();
                }),
                step("firm").after(this::proveMailbox),
                step("firm, address taken").after(page -> {
                    proveMailbox(page);
                    page.getByLabel("Name of the firm").fill("Lakeside Tax");
                    page.getByText("This address is taken").first().waitFor();
                }),
                step("firm incomplete").after(page -> {
                    proveMailbox(page);
                    press(page, "Set up the firm");
                    page.locator("vaadin-text-field[invalid]").first().waitFor();
                }),
                step("second factor").after(page -> {
                    proveMailbox(page);
                    page.getByLabel("Name of the firm").fill("Fjord Advisers " + ++firms);
                    page.getByLabel("Your name").fill("Nora Fjord");
                    page.locator("vaadin-text-field[focused]").waitFor();
                    press(page, "Set up the firm");
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Passkey"))
                            .waitFor();
                }));
    }

    private View step(String title) {
        return View.of(title, page, FIELD);
    }

    private String askForCode(Page page) {
        String email = "nora" + ++firms + "@fjord-advisers.example";
        page.getByLabel("Work address").fill(email);
        press(page, "Send code");
        page.getByLabel("Six-digit code").waitFor();
        return email;
    }

    private void proveMailbox(Page page) {
        long before = stack.mailbox().lastId();
        String email = askForCode(page);
        page.getByLabel("Six-digit code").fill(ConsoleSignIn.codeAfter(stack, before, email));
        page.getByLabel("Name of the firm").waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
