package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import org.junit.jupiter.api.Test;

/** Nora signs her firm up and lets Sam from support look; she sees what he looked at and shuts him out. */
@OnStage
class SupportJourneyIT {

    private static final String NORA = "nora@fjord-advisers.example";
    private static final String SAM = "sam@ops.example";
    private static final String PRINTED = "S".repeat(43);

    private final Stage stage;

    SupportJourneyIT(Stage stage) {
        this.stage = stage;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void addsAPasskey(Page page) {
        button(page, "Passkey").click();
        button(page, "Create a passkey").click();
        button(page, "I have kept them").click();
    }

    private Page noraSignsUp() {
        Page page = stage.freshBrowser();
        SecondFactorJourneyIT.withFingerprint(page);
        page.navigate(stage.stack().console().resolve("/sign-in").toString());
        page.getByText("New here? Set up your firm").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Set up your firm"))
                .waitFor();
        page.getByLabel("Work address").fill(NORA);
        long before = stage.stack().mailbox().lastId();
        button(page, "Send code").click();
        page.getByLabel("Six-digit code").fill(ConsoleSignIn.codeAfter(stage.stack(), before, NORA));
        page.getByLabel("Name of the firm").fill("Fjord Advisers");
        assertThat(page.getByLabel("Address of your portal")).hasValue("fjord-advisers");
        page.getByLabel("Your name").fill("Nora Fjord");
        button(page, "Set up").click();
        addsAPasskey(page);
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
        return page;
    }

    private Page samComesIn() {
        stage.stack()
                .servers()
                .databaseAs("gatehouse_owner")
                .execute("insert into operator (id, email, invitation_hash, invitation_expires_at) values"
                        + " (gen_random_uuid(), '" + SAM + "', sha256('" + PRINTED
                        + "'::bytea), now() + interval '1 day')");
        Page page = stage.freshBrowser();
        SecondFactorJourneyIT.withFingerprint(page);
        page.navigate(stage.stack()
                .console()
                .resolve("/operator/welcome#t=" + PRINTED)
                .toString());
        button(page, "Begin").click();
        addsAPasskey(page);
        page.getByText("Fjord Advisers").click();
        return page;
    }

    @Test
    void supportHelpsWithLeaveAndTheFirmSeesIt() {
        Page nora = noraSignsUp();
        nora.navigate(stage.stack().console().resolve("/settings/support").toString());
        button(nora, "Let support look").click();
        nora.getByLabel("What for?").fill("A mail is missing");
        inDialog(nora, "Let support look").click();
        assertThat(nora.getByText("May look").first()).isVisible();

        Page sam = samComesIn();
        assertThat(sam.getByText("A mail is missing")).isVisible();
        button(sam, "Look inside").click();
        assertThat(sam.getByText("You look into Fjord Advisers as support")).isVisible();
        sam.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clients"))
                .first()
                .click();
        assertThat(button(sam, "Add client")).hasCount(0);

        nora.reload();
        assertThat(nora.getByText("Looked at clients").first()).isVisible();
        button(nora, "Shut out").click();
        nora.locator("vaadin-confirm-dialog, [role=alertdialog]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shut out"))
                .last()
                .click();
        assertThat(nora.getByText("Shut out").first()).isVisible();
        sam.reload();
        assertThat(sam.getByText("You look into Fjord Advisers as support")).hasCount(0);
        assertThat(sam.getByText("Organisations").first()).isVisible();
    }
}
