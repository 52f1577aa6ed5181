package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import dev.gatehouse.acceptance.pictures.Fingerprint;
import dev.gatehouse.acceptance.pictures.OperatorPerson;
import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * A firm from its first minute: Nora signs up and invites Otto; once her trial has become the Essential plan, neither
 * of them gets at deadlines, and both are told why; she upgrades, takes the invoice, and Otto sees his by the code from
 * his mail. Sam from support helps with her leave; she sees what he looked at, shuts him out, and takes everything
 * along.
 */
@OnStage
class FirmJourneyIT {

    private static final String NORA = "nora@fjord-advisers.example";
    private static final String OTTO = "otto@fjord-client.example";
    private static final String SAM = "sam@ops.example";
    private static final String SLUG = "fjord-advisers";

    private final Stage stage;

    FirmJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement({"D-01", "D-13", "D-41", "D-42", "D-43", "D-47", "S-33", "S-36"})
    void firmSignsUpInvitesUpgradesAndIsHelped() {
        MemberAtConsole nora = signsUp();
        nora.addsClient("Berg Bakery", "C-1");
        nora.addsContact("Otto Berg", OTTO);
        keeps(nora, "Fire insurance");
        invites(nora);

        trialBecomesEssential(nora);
        ContactAtDoor otto = new ContactAtDoor(stage, stage.freshBrowser(), SLUG, OTTO);
        otto.comesIn();
        otto.sees("Deadlines are not shown here at present");
        assertThat(otto.page().getByText("Fire insurance")).hasCount(0);
        nora.goesTo("/deadlines");
        assertThat(nora.page().getByText("Deadlines portal: part of the Plus plan."))
                .isVisible();

        upgrades(nora);
        otto.page().reload();
        otto.sees("1 service expires soon");
        ContactAtDoor phone = new ContactAtDoor(stage, stage.browser(Screen.phone()), SLUG, OTTO);
        phone.comesIn();
        phone.sees("1 service expires soon");
        assertThat(phone.page().getByText("Fire insurance")).isVisible();
        Screen.fits(phone.page());
        Screen.isEasyToTouch(phone.page());

        letsSupportLook(nora);
        takesEverythingAlong(nora);
    }

    private MemberAtConsole signsUp() {
        Page page = stage.freshBrowser();
        Fingerprint.of(page);
        page.navigate(stage.stack().console().resolve("/sign-in").toString());
        page.getByText("New here? Set up your firm").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Set up your firm"))
                .waitFor();
        page.getByLabel("Work address").fill(NORA);
        long before = stage.stack().mailbox().lastId();
        MemberAtConsole nora = new MemberAtConsole(stage, page, NORA);
        nora.button("Send code").click();
        page.getByLabel("Six-digit code").fill(ConsoleSignIn.codeAfter(stage.stack(), before, NORA));
        page.getByLabel("Name of the firm").fill("Fjord Advisers");
        assertThat(page.getByLabel("Address of your portal")).hasValue(SLUG);
        page.getByLabel("Service plan").check();
        page.getByLabel("Your name").fill("Nora Fjord");
        nora.button("Set up the firm").click();
        Fingerprint.enrol(page);
        nora.sees(AriaRole.NAVIGATION, "Main");
        return nora;
    }

    /** On the client's page. */
    private static void keeps(MemberAtConsole nora, String service) {
        nora.button("Add deadline").click();
        nora.dialog().getByLabel("Service").fill(service);
        Locator due = nora.dialog().getByLabel("Due on");
        due.fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneOffset.UTC)));
        due.press("Enter");
        nora.inDialog("Add deadline").click();
        assertThat(nora.page().getByText(service).first()).isVisible();
    }

    private static void invites(MemberAtConsole nora) {
        nora.button("Send portal invitation to Otto Berg").click();
        nora.inDialog("Send invite").click();
        assertThat(nora.notice()).containsText("Otto Berg is invited; the mail is on its way.");
    }

    /** She chooses Essential for the time after the trial, and that time comes. */
    private void trialBecomesEssential(MemberAtConsole nora) {
        nora.goesTo("/settings/plan");
        nora.sees(AriaRole.HEADING, "Your plan: Plus");
        nora.button("Change plan").click();
        nora.dialog().getByLabel("Essential").check();
        assertThat(nora.dialog().getByText("You pay nothing today.")).isVisible();
        nora.inDialog("Choose this plan").click();
        assertThat(nora.page().getByText("you have the Essential plan")).isVisible();
        stage.stack().servers().database().execute("""
                update subscription set period_from = current_date - 30, period_until = current_date
                where org_id = (select id from organization where slug = '%1$s');
                update work set due_at = now()
                where kind = 'subscription-day' and org_id = (select id from organization where slug = '%1$s')
                """.formatted(SLUG));
        Locator essential =
                nora.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your plan: Essential"));
        nora.page().waitForCondition(() -> {
            nora.goesTo("/settings/plan");
            nora.button("Change plan").waitFor();
            return essential.isVisible();
        });
    }

    private static void upgrades(MemberAtConsole nora) {
        nora.goesTo("/settings/plan");
        nora.sees(AriaRole.HEADING, "Your plan: Essential");
        nora.button("Change plan").click();
        nora.dialog().getByLabel("Plus").check();
        assertThat(nora.dialog().getByText("Essential, already paid for these days"))
                .isVisible();
        nora.inDialog("Choose this plan").click();
        nora.sees(AriaRole.HEADING, "Your plan: Plus");
        Locator invoice = nora.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("as PDF"));
        Download pdf = nora.page().waitForDownload(invoice.first()::click);
        assertThat(pdf.suggestedFilename()).matches("GH-[A-Z0-9-]+-\\d{4}-\\d{4}\\.pdf");
        assertThat(pdf.path()).isNotEmptyFile();
        nora.button("End subscription").click();
        nora.button("End it").click();
        assertThat(nora.page().getByText("you go over to the Free plan")).isVisible();
        nora.button("Keep Plus").click();
        assertThat(nora.button("End subscription")).isVisible();
    }

    private void letsSupportLook(MemberAtConsole nora) {
        nora.goesTo("/settings/support");
        nora.button("Let support look").click();
        nora.dialog().getByLabel("What for?").fill("A mail is missing");
        nora.inDialog("Let support look").click();
        assertThat(nora.page().getByText("May look").first()).isVisible();

        Page sam = stage.freshBrowser();
        OperatorPerson.comesIn(stage.stack(), sam, SAM);
        sam.getByText("Fjord Advisers").click();
        assertThat(sam.getByText("A mail is missing")).isVisible();
        MemberAtConsole support = new MemberAtConsole(stage, sam, SAM);
        support.button("Look inside").click();
        assertThat(sam.getByText("You look into Fjord Advisers as support")).isVisible();
        support.link("Clients").click();
        assertThat(sam.getByText("Berg Bakery").first()).isVisible();
        assertThat(support.button("Add client")).hasCount(0);

        nora.page().reload();
        assertThat(nora.page().getByText("Looked at clients").first()).isVisible();
        nora.button("Shut out").click();
        nora.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shut out"))
                .click();
        assertThat(nora.notice()).containsText("Support is out");
        sam.reload();
        support.sees(AriaRole.HEADING, "Organisations");
        assertThat(sam.getByText("You look into Fjord Advisers as support")).hasCount(0);
    }

    private static void takesEverythingAlong(MemberAtConsole nora) {
        nora.goesTo("/settings/plan");
        Download archive = nora.page()
                .waitForDownload(() -> nora.button("Export everything").click());
        assertThat(archive.suggestedFilename()).matches(SLUG + "-export-\\d{4}-\\d{2}-\\d{2}\\.zip");
        try (ZipFile zip = new ZipFile(archive.path().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()).toList())
                    .containsAll(List.of("clients.csv", "deadlines.csv", "events.jsonl"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("clients.csv")).readAllBytes()))
                    .contains("Berg Bakery");
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("events.jsonl")).readAllBytes()))
                    .contains("support.viewed", "support.revoked", "organization.exported");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        assertThat(nora.page().getByText("The export is complete")).isVisible();
    }
}
