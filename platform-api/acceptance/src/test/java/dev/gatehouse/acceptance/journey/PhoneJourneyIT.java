package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.PaperAndAnswers.ANSWERS;
import static dev.gatehouse.acceptance.journey.PaperAndAnswers.PAPER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runa hands everything in with her thumb: on a small phone, in between, with nothing else at hand. */
@OnStage
class PhoneJourneyIT {

    private static final String LAKESIDE = "lakeside-tax";
    private static final String REASON = "October stops at page 3 of 5.";

    private static StaffPerson maya;

    private final Stage stage;

    PhoneJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void mayaSignsIn(Stage stage) {
        maya = stage.staff("maya@lakeside-tax.example");
    }

    @Test
    @Requirement({"R-17", "R-19", "R-21", "R-22", "R-23", "R-24", "R-28", "R-29", "D-50"})
    void fromTheLinkToTheLastAcceptance() {
        PaperAndAnswers asked = PaperAndAnswers.sent(maya, "Runa");
        ContactAtPortal runa = new ContactAtPortal(stage.browser(Screen.phone()));
        runa.opens(ContactPerson.link(stage.stack(), asked.email()));
        runa.seesTheirChecklist();
        looksRight(runa.page());
        sendsAPhoto(runa, "october.pdf");
        answers(runa);

        asked.isSentBack(PAPER, REASON);
        runa.page().reload();
        runa.seesStatus(PAPER, "Rejected");
        assertThat(runa.item(PAPER)).containsText(REASON);
        looksRight(runa.page());
        sendsAPhoto(runa, "october-whole.pdf");

        asked.isAccepted();
        runa.page().reload();
        runa.seesSituation("All done, Runa. Thank you");
        runa.item(PAPER).locator("summary").tap();
        assertThat(runa.item(PAPER)).containsText("october-whole.pdf");
        looksRight(runa.page());
    }

    private static void sendsAPhoto(ContactAtPortal runa, String name) {
        Locator choose = runa.item(PAPER).getByRole(AriaRole.BUTTON);
        runa.page().waitForFileChooser(choose::tap).setFiles(ContactAtPortal.pdf(name, "October"));
        runa.seesFile(PAPER, name, "Stored");
        runa.seesStatus(PAPER, "Submitted");
        looksRight(runa.page());
    }

    private static void answers(ContactAtPortal runa) {
        Page page = runa.page();
        page.getByLabel("How many square metres").fill("18.5");
        Locator submit = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit answers"));
        submit.tap();
        assertThat(page.locator(".fault-summary")).isInViewport();
        looksRight(page);
        page.getByText("No, only work").tap();
        page.getByText("Rent", new Page.GetByTextOptions().setExact(true)).tap();
        submit.tap();
        runa.seesStatus(ANSWERS, "Submitted");
        looksRight(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360})
    @Requirement("D-50")
    void everyPageFitsTheNarrowestScreen(int width) {
        PaperAndAnswers first = PaperAndAnswers.sent(maya, "Sif" + width);
        Page page = stage.browser(Screen.touched(width, 640));
        visitsThePagesBeforeTheDoor(page);
        comesHome(page, "sif" + width);
        URI link = ContactPerson.link(stage.stack(), first.email());
        page.navigate(link.toString());
        seesHeading(page, "^Hello Sif");
        looksRight(page);
        page.navigate(stage.stack().portal() + "/" + LAKESIDE + "/checklists/01980000-0000-7000-8000-000000000001");
        seesHeading(page, "not here");
        looksRight(page);
    }

    private void visitsThePagesBeforeTheDoor(Page page) {
        for (String path : List.of(LAKESIDE, LAKESIDE + "/open", LAKESIDE + "/nothing", "no-such-firm")) {
            page.navigate(stage.stack().portal() + "/" + path);
            assertThat(page.locator("[data-situation]")).isVisible();
            looksRight(page);
        }
        page.navigate(stage.stack().portal() + "/" + LAKESIDE + "/open#t=" + "x".repeat(43));
        seesHeading(page, "does not work");
        looksRight(page);
        ContactAtDoor sif = new ContactAtDoor(stage, page, LAKESIDE, "a-rather-long-address-of-nobody@brandt.example");
        sif.comes();
        sif.asksFor("");
        sif.isTold("Type your e-mail address.");
        looksRight(page);
        sif.asksFor("a-rather-long-address-of-nobody@brandt.example");
        sif.sees("Check your mail");
        sif.types("000000");
        sif.isTold("4 tries are left");
        looksRight(page);
        page.context().setOffline(true);
        sif.types("000000");
        sif.isTold("There is no connection");
        looksRight(page);
        page.context().setOffline(false);
    }

    private void comesHome(Page page, String name) {
        Checklists.sent(maya, name, "Tax return", "Payroll of everybody who has worked above the shop in December");
        ContactAtDoor known = new ContactAtDoor(stage, page, LAKESIDE, Checklists.address(name));
        known.comes();
        known.press("Use another address");
        known.types(known.asks());
        known.sees("Hello " + name + ", 2 checklists wait for you");
        looksRight(page);
    }

    private static void looksRight(Page page) {
        Screen.fits(page);
        Screen.isEasyToTouch(page);
    }

    private static void seesHeading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile(words));
    }
}
