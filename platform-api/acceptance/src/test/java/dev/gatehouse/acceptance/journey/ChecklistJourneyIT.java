package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.ContactAtPortal.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maya (staff) asks Otto (client) for papers; Otto sends them; Maya sends one back and accepts it then. */
@OnStage
class ChecklistJourneyIT {

    private static final String MAYA = "maya@lakeside-tax.example";
    private static final String OTTO = "otto@berg.example";
    private static final String PASSPORT = "Passport";
    private static final String STATEMENTS = "Bank statements";
    private static final String REASON = "The second page is missing.";

    private final Stage stage;

    ChecklistJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement({
        "R-01", "R-03", "R-04", "R-05", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13", "R-14", "R-15", "R-16",
        "R-17", "R-18", "R-19", "R-20", "R-21", "R-25", "R-27", "R-28", "R-29", "R-30", "R-31", "R-33", "R-34",
        "R-37"
    })
    void fromDraftToAcceptance(@TempDir Path ottosDesktop) throws IOException {
        MemberAtConsole maya = stage.member(MAYA);
        UUID engagement = mayaSendsAChecklist(maya);

        URI link = ContactPerson.link(stage.stack(), OTTO);
        mailTellsHowToTreatTheLink();
        ContactAtPortal otto = new ContactAtPortal(stage.freshBrowser());
        otto.opens(link);
        ottoLandsOnHisChecklist(otto, engagement);
        ottoSendsThePassportByClick(otto);
        ottoSendsStatementsByDragAndDrop(otto, ottosDesktop);
        theBytesWentToTheStoreAlone(otto);

        maya.opensReview(PASSPORT);
        maya.seesPreview("passport.pdf");
        theStoreGivesNothingWithoutASignature(maya);
        maya.sendsBackByKeyboard(PASSPORT, REASON);
        ottoSendsThePassportAgain(otto);

        maya.opensReview(PASSPORT);
        maya.acceptsByKeyboard(PASSPORT);
        maya.opensReview(STATEMENTS);
        maya.acceptsByKeyboard(STATEMENTS);
        ottoSeesThatAllIsDone(otto);

        theSameLinkWorksElsewhere(link);
        ottoReachesNoRecord(otto, engagement);
        mayaReadsTheWholeStory(maya, engagement);
    }

    private UUID mayaSendsAChecklist(MemberAtConsole maya) {
        maya.addsClient("Otto Berg", "C-1042");
        maya.addsContact("Otto Berg", OTTO);
        maya.draftsChecklist(
                "Your 2025 tax return",
                "These two papers are all we need.",
                new String[] {PASSPORT, "The page with your photo."},
                new String[] {STATEMENTS, "One PDF per month, all pages."});
        maya.sendsTheChecklist();
        return maya.here();
    }

    private void mailTellsHowToTreatTheLink() {
        MailMessage mail = stage.stack().mailbox().messagesTo(OTTO).getFirst();
        assertThat(mail.subject()).isEqualTo("Lakeside Tax: Your 2025 tax return");
        assertThat(mail.text()).contains("Keep it to yourself", "treat it like a password", "no account");
        assertThat(mail.html()).contains("like a password");
    }

    private void ottoLandsOnHisChecklist(ContactAtPortal otto, UUID engagement) {
        Page page = otto.page();
        otto.seesTheirChecklist();
        assertThat(page.url()).endsWith("/portal/lakeside-tax/checklists/" + engagement);
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Lakeside Tax");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Hello Otto, 2 things are left in “Your 2025 tax return”");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("Accepted so far")))
                .hasAttribute("aria-valuenow", "0");
        assertThat(page.locator("[data-card]")).hasCount(2);
        assertThat(otto.item(PASSPORT)).containsText("The page with your photo.");
        assertThat(otto.item(STATEMENTS)).containsText("One PDF per month, all pages.");
        otto.seesStatus(PASSPORT, "Outstanding");
        otto.seesStatus(STATEMENTS, "Outstanding");
        assertThat(page.locator("[data-card] input[type=file]")).hasCount(2);
        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertThat(page.getByText("Keep the link from your mail to yourself: it works like a password."))
                .isVisible();
        assertThat(page.locator("body")).not().containsText("Activity");
    }

    private void ottoSendsThePassportByClick(ContactAtPortal otto) {
        List<Route> held = new ArrayList<>();
        otto.page().route("**/confirmation", held::add);
        otto.chooses(PASSPORT, pdf("passport.pdf", "Passport"));
        otto.seesFile(PASSPORT, "passport.pdf", "Making sure that it is stored");
        assertThat(otto.file(PASSPORT, "passport.pdf")).not().containsText("Stored");
        otto.seesStatus(PASSPORT, "Outstanding");
        otto.page().waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        otto.seesFile(PASSPORT, "passport.pdf", "Stored");
        otto.seesStatus(PASSPORT, "Submitted");
        otto.page().unroute("**/confirmation");
    }

    private void ottoSendsStatementsByDragAndDrop(ContactAtPortal otto, Path desktop) throws IOException {
        List<Path> statements = List.of(
                Files.write(desktop.resolve("july.pdf"), SamplePdf.of("July", "July")),
                Files.write(desktop.resolve("august.pdf"), SamplePdf.of("August")),
                Files.write(desktop.resolve("september.pdf"), SamplePdf.of("September")));
        otto.drops(STATEMENTS, statements);
        for (Path statement : statements) {
            otto.seesFile(STATEMENTS, statement.getFileName().toString(), "Stored");
        }
        otto.seesStatus(STATEMENTS, "Submitted");
    }

    private void theBytesWentToTheStoreAlone(ContactAtPortal otto) {
        URI store = stage.stack().servers().services().s3().endpoint();
        List<Request> puts = otto.requests().to(store).stream()
                .filter(request -> request.method().equals("PUT"))
                .toList();
        assertThat(puts).hasSize(4).allMatch(put -> put.url().contains("Signature="));
        assertThat(puts).allMatch(put -> put.response().status() == 200);
        assertThat(otto.requests().to(stage.stack().api()).stream().flatMap(RecordedRequests::linesOf))
                .noneMatch(line -> line.contains("%PDF"));
    }

    private void theStoreGivesNothingWithoutASignature(MemberAtConsole maya) {
        String signed = maya.addressOfOriginal("passport.pdf");
        APIRequestContext anybody = maya.page().request();
        assertThat(anybody.get(signed).status()).isEqualTo(200);
        assertThat(anybody.get(signed.replaceAll("\\?.*", "")).status()).isEqualTo(403);
    }

    private void ottoSendsThePassportAgain(ContactAtPortal otto) {
        otto.page().reload();
        otto.seesStatus(PASSPORT, "Rejected");
        assertThat(otto.item(PASSPORT)).containsText("Why Lakeside Tax sent it back");
        assertThat(otto.item(PASSPORT)).containsText(REASON);
        otto.chooses(PASSPORT, pdf("passport-both.pdf", "Passport", "Second page"));
        otto.seesFile(PASSPORT, "passport-both.pdf", "Stored");
        otto.seesFile(PASSPORT, "passport.pdf", "Stored");
        otto.seesStatus(PASSPORT, "Submitted");
    }

    private void ottoSeesThatAllIsDone(ContactAtPortal otto) {
        otto.page().reload();
        assertThat(otto.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("All done, Otto. Thank you");
        otto.seesStatus(PASSPORT, "Accepted");
        otto.seesStatus(STATEMENTS, "Accepted");
        assertThat(otto.page().getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuenow", "100");
    }

    private void theSameLinkWorksElsewhere(URI link) {
        ContactAtPortal ottosPhone = new ContactAtPortal(stage.freshBrowser());
        ottosPhone.opens(link);
        ottosPhone.seesTheirChecklist();
        ottosPhone.seesStatus(PASSPORT, "Accepted");
    }

    private void ottoReachesNoRecord(ContactAtPortal otto, UUID engagement) {
        for (String path : List.of("/activity", "/verification", "")) {
            Object status = otto.page()
                    .evaluate(
                            "path => fetch(path).then(answer => answer.status)",
                            "/api/staff/engagements/" + engagement + path);
            assertThat(status).as(path).isIn(401, 403, 404);
        }
    }

    private void mayaReadsTheWholeStory(MemberAtConsole maya, UUID engagement) {
        maya.goesTo("/engagements/" + engagement);
        maya.opensTab("Activity");
        Page page = maya.page();
        assertThat(page.getByText("Chain verified")).isVisible();
        Locator story = page.locator(".timeline");
        for (String step : List.of(
                "Maya Lindt sent the checklist",
                "The access link was followed",
                "Otto Berg opened the checklist",
                "passport.pdf was stored for “Passport”",
                "Otto Berg submitted “Passport”",
                "Maya Lindt requested changes to “Passport”",
                "passport-both.pdf was stored for “Passport”",
                "Maya Lindt accepted “Passport”",
                "Maya Lindt accepted “Bank statements”")) {
            assertThat(story.getByText(step).first()).isVisible();
        }
        assertThat(story.getByText("Otto Berg submitted “Passport”")).hasCount(2);
        assertThat(story).containsText(REASON);
    }
}
