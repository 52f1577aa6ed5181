package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.gatehouse.acceptance.people.SampleLogo;
import dev.gatehouse.local.proof.Requirement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Jonas gives his portal a face, Nia may only look, and Maya meets the end of her plan before it hurts. */
@OnStage
class BrandingJourneyIT {

    private static final String JONAS = "jonas@holt-networks.example";
    private static final String RUTH = "ruth@holt-accounts.example";
    private static final String NIA = "nia@holt-accounts.example";
    private static final String MAYA = "maya@lind-partners.example";
    private static final String WELCOME = "Good to have you with us.";

    private final Stage stage;

    BrandingJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement({"M-01", "M-76", "M-77", "M-78", "M-79"})
    void ownerBrandsThePortalAndTheClientSeesItAtOnce() {
        OwnFirm.on(stage, "Holt Networks", "PLUS", JONAS);
        Letterbox mail = Letterbox.filled(stage.stack(), stage.staff(JONAS), "Priya");
        MemberAtConsole owner = stage.member(JONAS);
        owner.goesTo("/settings/profile");
        Page settings = owner.page();
        settings.getByLabel("Display name").fill("Holt & Daughters");
        settings.getByLabel("Colour code").fill("#ffd400");
        assertThat(settings.getByText("Light theme: shown darker")).isVisible();
        settings.getByLabel("Colour code").fill("#7a1f5c");
        assertThat(settings.getByText("Light theme: readable as it is.")).isVisible();
        settings.getByLabel("Welcome message").fill(WELCOME);
        Locator chooser = settings.locator("vaadin-upload input[type=file]");
        chooser.setInputFiles(new FilePayload("notes.png", "image/png", "no image".getBytes(UTF_8)));
        assertThat(settings.locator(".logo-picture img")).isAttached();
        settings.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(settings.getByText("This file is not a PNG, JPEG or GIF image."))
                .isVisible();
        chooser.setInputFiles(new FilePayload("logo.png", "image/png", SampleLogo.png("#7a1f5c")));
        assertThat(settings.locator(".portal-page img").first()).isVisible();
        settings.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(settings.getByText("Saved. Clients see it from now on.")).isVisible();

        ContactAtPortal priya = new ContactAtPortal(stage.freshBrowser());
        priya.opens(mail.link());
        priya.seesTheirChecklist();
        Locator logo = priya.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Holt & Daughters"));
        assertThat(logo).isVisible();
        assertThat((Boolean) logo.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isTrue();
        assertThat(priya.page().getByText(WELCOME)).isVisible();
        assertThat(priya.page()
                        .getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Choose files"))))
                .hasCSS("background-color", "rgb(122, 31, 92)");
    }

    @Test
    @Requirement("S-37")
    void viewerIsInvitedByMailAndCannotReachTheSettings() {
        OwnFirm.on(stage, "Holt Accounts", "ESSENTIAL", RUTH);
        MemberAtConsole owner = stage.member(RUTH);
        owner.goesTo("/settings/members");
        Page settings = owner.page();
        settings.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite member"))
                .click();
        Locator dialog = settings.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Nia Okafor");
        dialog.getByLabel("Work address").fill(NIA);
        dialog.getByLabel("Viewer").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send invitation"))
                .click();
        assertThat(settings.getByText("Nia Okafor", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        MemberAtConsole nia = stage.invited(NIA);
        assertThat(nia.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hello Nia")))
                .isVisible();
        assertThat(nia.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Settings")))
                .hasCount(0);
        nia.goesTo("/settings/profile");
        assertThat(nia.page().getByLabel("Display name")).hasCount(0);

        owner.goesTo("/settings/members");
        settings.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Nia Okafor"))
                .click();
        settings.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove member"))
                .click();
        assertThat(settings.getByText("Nia Okafor has no access any more.")).isVisible();
        nia.goesTo("/clients");
        assertThat(nia.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
    }

    @Test
    @Requirement("S-36")
    void planExplainsItselfBeforeAndWhenItEnds() {
        OwnFirm.on(stage, "Lind Partners", "ESSENTIAL", MAYA).withLimit(stage, "active-clients", 1);
        MemberAtConsole maya = stage.member(MAYA);
        maya.addsClient("Haller Family", "C-1061");
        maya.goesTo("/clients");
        Page page = maya.page();
        assertThat(page.getByText("All places for active clients are taken.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add client"))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Seidel Bakery");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                .click();
        assertThat(dialog.getByText("Archive a client to add another one.")).isVisible();
        maya.goesTo("/settings/profile");
        assertThat(page.getByText("Logo, accent colour, welcome message: part of the Plus plan."))
                .isVisible();
        maya.goesTo("/settings/plan");
        assertThat(page.getByRole(AriaRole.METER, new Page.GetByRoleOptions().setName("Active clients")))
                .hasAttribute("aria-valuenow", "100");
        assertThat(page.getByText("1 of 1")).isVisible();
    }
}
