package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.PaperAndAnswers.ANSWERS;
import static dev.gatehouse.acceptance.journey.PaperAndAnswers.PAPER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tove uses no mouse: from the door to the last acceptance she presses keys, and always sees where she is. */
@OnStage
class KeysJourneyIT {

    private static final String REASON = "October stops at page 3 of 5.";

    private static StaffPerson maya;

    private final Stage stage;

    KeysJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void mayaSignsIn(Stage stage) {
        maya = stage.staff("maya@lakeside-tax.example");
    }

    @Test
    @Requirement({"D-14", "D-17", "R-17", "R-18", "R-23", "R-29"})
    void fromTheDoorToTheLastAcceptance() {
        PaperAndAnswers asked = PaperAndAnswers.sent(maya, "Tove");
        Page page = stage.freshBrowser();
        Keyboard keys = new Keyboard(page);
        entersByCode(new ContactAtDoor(stage, page, "lakeside-tax", asked.email()), keys);
        ContactAtPortal tove = new ContactAtPortal(page);
        sendsAPaper(tove, keys, "october.pdf");
        answers(tove, keys);

        asked.isSentBack(PAPER, REASON);
        page.reload();
        tove.seesStatus(PAPER, "Rejected");
        sendsAPaper(tove, keys, "october-whole.pdf");

        asked.isAccepted();
        page.reload();
        tove.seesSituation("All done, Tove. Thank you");
        keys.goesTo(tove.item(PAPER).locator("summary"));
        keys.presses("Enter");
        assertThat(tove.file(PAPER, "october-whole.pdf")).isVisible();
        changesTheTheme(page, keys);
        leaves(page, keys);
    }

    private static void entersByCode(ContactAtDoor tove, Keyboard keys) {
        tove.comes();
        tove.sees("Welcome to Lakeside Tax");
        keys.goesTo(tove.page().getByLabel("Your e-mail address"));
        String code = tove.codeFor(() -> {
            keys.types(tove.email());
            keys.presses("Enter");
        });
        tove.sees("Check your mail");
        keys.goesTo(tove.field());
        keys.types(code);
        tove.sees("Hello Tove, 2 things are left in “Papers of Tove”");
    }

    private static void sendsAPaper(ContactAtPortal tove, Keyboard keys, String name) {
        keys.goesTo(
                tove.item(PAPER).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose files")));
        keys.chooses(ContactAtPortal.pdf(name, "October"));
        tove.seesFile(PAPER, name, "Stored");
        tove.seesStatus(PAPER, "Submitted");
        assertThat(tove.item(PAPER).locator(":focus")).isVisible();
    }

    private static void answers(ContactAtPortal tove, Keyboard keys) {
        Page page = tove.page();
        keys.goesTo(page.getByLabel("How many square metres"));
        keys.types("18.5");
        keys.goesTo(submitButton(page));
        keys.presses("Enter");
        keys.goesTo(page.locator(".fault-summary a"));
        keys.presses("Enter");
        assertThat(page.getByLabel("No, only work")).isFocused();
        keys.presses("ArrowDown");
        assertThat(page.getByLabel("Yes, sometimes")).isChecked();
        keys.goesTo(page.getByLabel("Rent"));
        keys.presses("Space");
        assertThat(page.getByLabel("Rent")).isChecked();
        keys.goesTo(submitButton(page));
        keys.presses("Space");
        tove.seesStatus(ANSWERS, "Submitted");
        assertThat(tove.item(ANSWERS)).isFocused();
    }

    private static void changesTheTheme(Page page, Keyboard keys) {
        Locator theme = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("change theme"));
        keys.goesTo(theme);
        keys.presses("Enter");
        keys.presses("Enter");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static void leaves(Page page, Keyboard keys) {
        keys.goesTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out on this device")));
        keys.presses("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You are signed out on this device");
    }

    private static Locator submitButton(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit answers"));
    }
}
