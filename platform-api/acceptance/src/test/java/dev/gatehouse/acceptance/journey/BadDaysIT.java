package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.ContactAtPortal.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people meet when a file, the network or a colleague gets in the way. */
@OnStage
class BadDaysIT {

    private static final String LUCA = "luca@studio-fiore.example";
    private static final String INES = "ines@studio-fiore.example";
    private static final String ITEM = Letterbox.ITEM;
    private static final Pattern CONFIRMATION = Pattern.compile(".*/uploads/[^/]+/confirmation");
    private static final Pattern CONSOLE = Pattern.compile(".*[?&]v-r=uidl.*");

    private static StaffPerson luca;

    private final Stage stage;

    BadDaysIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void lucaSignsInAndInesJoins(Stage stage) {
        stage.stack().servers().database().execute("""
                insert into person (id, email, name)
                values ('0193b5a0-0000-7000-8000-000000000099', 'ines@studio-fiore.example', 'Ines Costa');
                insert into membership (id, organization_id, person_id, role)
                values ('0193b5a0-0000-7000-8000-000000000098', '0193b5a0-0000-7000-8000-000000000004',
                    '0193b5a0-0000-7000-8000-000000000099', 'MANAGER');
                """);
        luca = stage.staff(LUCA);
    }

    @Test
    @Requirement({"R-17", "R-21"})
    void filesThatCannotBeTakenAreExplainedAndNothingIsStored(@TempDir Path desktop) throws IOException {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Anna");
        ContactAtPortal anna = arrives(mail);
        anna.chooses(ITEM, hundredMegabytesAndOne(desktop));
        anna.seesFile(ITEM, "film.pdf", "This file is larger than 100\u00a0MB.");
        anna.chooses(ITEM, new FilePayload("empty.pdf", "application/pdf", new byte[0]));
        anna.seesFile(ITEM, "empty.pdf", "This file is empty.");
        anna.chooses(ITEM, new FilePayload("setup.exe", "application/x-msdownload", new byte[] {'M', 'Z', 0, 1}));
        anna.seesFile(ITEM, "setup.exe", "Studio Fiore cannot take this kind of file.");

        assertThat(anna.requests().sent("PUT", ".*")).isEmpty();
        assertThat(luca.item(mail.item()).files()).isEmpty();
        anna.seesStatus(ITEM, "Outstanding");

        anna.file(ITEM, "empty.pdf").getByText("Remove").click();
        assertThat(anna.file(ITEM, "empty.pdf")).isHidden();
    }

    @Test
    @Requirement({"R-20", "R-21"})
    void uploadGoesOnWhenTheStoreAnswersAgain() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Berta");
        ContactAtPortal berta = arrives(mail);
        AtomicInteger attempts = new AtomicInteger();
        berta.page().route(store(), route -> {
            if (attempts.incrementAndGet() == 1) {
                route.abort("connectionrefused");
            } else {
                route.resume();
            }
        });
        berta.chooses(ITEM, pdf("agreement.pdf", "Agreement"));
        berta.seesFile(ITEM, "agreement.pdf", "Stored");
        berta.seesStatus(ITEM, "Submitted");
        assertThat(attempts).hasValueGreaterThan(1);
    }

    /** The API answers the second time from memory; without that it would do its work twice. */
    @Test
    @Requirement("S-35")
    void lostAnswerToASubmissionIsAskedForAgainUnderTheSameKey() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Hanna");
        ContactAtPortal hanna = arrives(mail);
        loseTheFirstAnswer(hanna.page(), CONFIRMATION, any -> true);
        hanna.chooses(ITEM, pdf("agreement.pdf", "Agreement"));
        hanna.seesFile(ITEM, "agreement.pdf", "Stored");
        hanna.seesStatus(ITEM, "Submitted");

        List<Request> asked = hanna.requests().sent("POST", CONFIRMATION.pattern());
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().headerValue("idempotency-key"))
                .isNotBlank()
                .isEqualTo(asked.getLast().headerValue("idempotency-key"));
        assertThat(asked.getLast().response().headerValue("idempotency-replayed"))
                .isEqualTo("true");
        assertThat(mail.story()).containsOnlyOnce("item.submitted");
    }

    @Test
    @Requirement("S-35")
    void lostAnswerToADecisionAndASecondClickLeaveOneDecision() {
        Letterbox mail = submitted("Ivo");
        MemberAtConsole atLucas = stage.member(LUCA);
        atLucas.goesTo("/reviews/" + mail.item());
        assertThat(atLucas.submission().getByText("Papers of Ivo")).isVisible();
        atLucas.button("Request changes").click();
        atLucas.dialog().getByLabel("What should be different?").fill("Please sign it, too.");
        AtomicInteger lost = loseTheFirstAnswer(
                atLucas.page(), CONSOLE, request -> request.postData().contains("click"));
        atLucas.inDialog("Request changes").dblclick();
        assertThat(atLucas.notice()).containsText("goes back to the client");
        assertThat(atLucas.dialog()).hasCount(0);
        assertThat(lost).hasPositiveValue();
        assertThat(mail.story()).containsOnlyOnce("item.changes-requested");
    }

    @Test
    @Requirement({"R-26", "R-27"})
    void reloadInTheMiddleShowsWhatIsLeftOver() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Cosima");
        ContactAtPortal cosima = arrives(mail);
        Page page = cosima.page();
        List<Route> held = new ArrayList<>();
        page.route(store(), held::add);
        page.onDialog(Dialog::accept);
        FilePayload file = pdf("agreement.pdf", "Agreement");
        cosima.chooses(ITEM, file);
        cosima.seesFile(ITEM, "agreement.pdf", "Sending");
        page.reload();
        cosima.seesFile(ITEM, "agreement.pdf", "Did not finish. Choose it again.");

        page.unroute(store());
        cosima.chooses(ITEM, file);
        assertThat(cosima.item(ITEM).locator("[data-file=stored]")).containsText("agreement.pdf");
        assertThat(cosima.item(ITEM).locator("[data-file]")).hasCount(1);
        cosima.seesStatus(ITEM, "Submitted");
    }

    @Test
    @Requirement("R-25")
    void endedVisitLeadsBackToTheLink() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Dario");
        ContactAtPortal dario = arrives(mail);
        dario.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out on this device"))
                .click();
        dario.seesSituation("You are signed out on this device");
        dario.page().reload();
        dario.seesSituation("Welcome to Studio Fiore");
        dario.opens(mail.link());
        dario.seesTheirChecklist();
    }

    @Test
    @Requirement("R-37")
    void slowerOfTwoMembersLearnsThatTheOtherDecided() {
        Letterbox mail = submitted("Elena");
        MemberAtConsole atLucas = stage.member(LUCA);
        MemberAtConsole atInes = stage.member(INES);
        for (MemberAtConsole member : List.of(atLucas, atInes)) {
            member.goesTo("/reviews/" + mail.item());
            assertThat(member.submission().getByText("Papers of Elena")).isVisible();
        }
        atLucas.sendsBackByKeyboard(ITEM, "Please sign it, too.");
        atInes.page().keyboard().press("a");
        assertThat(atInes.notice()).containsText("Somebody else was faster");
        assertThat(mail.story()).contains("item.changes-requested").doesNotContain("item.accepted");
    }

    @Test
    void changedWordsOfTwoMembersDoNotOverwriteEachOther() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Fabio");
        MemberAtConsole atLucas = stage.member(LUCA);
        MemberAtConsole atInes = stage.member(INES);
        for (MemberAtConsole member : List.of(atLucas, atInes)) {
            member.goesTo("/engagements/" + mail.engagement().id());
            member.button("Edit " + ITEM).click();
            member.dialog().getByLabel("Title").fill("Agreement of " + (member == atLucas ? "Luca" : "Ines"));
        }
        for (MemberAtConsole member : List.of(atLucas, atInes)) {
            member.dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(member.dialog()).hasCount(0);
        }
        assertThat(atInes.notice()).containsText("Somebody else changed this meanwhile");
        atInes.sees(AriaRole.HEADING, "Agreement of Luca");
    }

    @Test
    void deepLinkIsKeptThroughSigningInAndGoneAfterSigningOut() {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, "Gino");
        String deep = "/engagements/" + mail.engagement().id();
        MemberAtConsole ines = new MemberAtConsole(stage, stage.freshBrowser(), INES);
        ines.goesTo(deep);
        ines.signsIn();
        ines.sees(AriaRole.HEADING, "Papers of Gino");
        ines.page().waitForURL(address -> address.endsWith(deep));

        ines.signsOut();
        ines.goesTo(deep);
        assertThat(ines.page().getByLabel("Work address")).isVisible();
        assertThat(ines.page().getByText("Papers of Gino")).isHidden();
    }

    private ContactAtPortal arrives(Letterbox mail) {
        ContactAtPortal contact = new ContactAtPortal(stage.freshBrowser());
        contact.opens(mail.link());
        contact.seesTheirChecklist();
        return contact;
    }

    private Letterbox submitted(String name) {
        Letterbox mail = Letterbox.filled(stage.stack(), luca, name);
        ContactPerson.open(stage.stack(), "studio-fiore", mail.email())
                .upload(mail.item(), "agreement.pdf", "application/pdf", SamplePdf.of("Agreement"));
        return mail;
    }

    /** The server has done its work when the connection breaks. Counts what it was asked. */
    private static AtomicInteger loseTheFirstAnswer(Page page, Pattern address, Predicate<Request> which) {
        AtomicInteger asked = new AtomicInteger();
        page.route(address, route -> {
            if (which.test(route.request()) && asked.getAndIncrement() == 0) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        return asked;
    }

    private String store() {
        return stage.stack().servers().services().s3().endpoint() + "/**";
    }

    private static Path hundredMegabytesAndOne(Path folder) throws IOException {
        Path file = folder.resolve("film.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_001);
        }
        return file;
    }
}
