package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.HomeOffice;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maya (staff) asks Nora (client) some questions; Nora answers on her phone, is called away, goes on at her desk. */
@OnStage
class FormJourneyIT {

    private static final String MAYA = "maya@lakeside-tax.example";
    private static final String NORA = "nora@seidel.example";
    private static final String FORM = "Room above the shop";
    private static final String AREA = "How large is the room?";
    private static final String USE = "What else is it used for?";
    private static final String REASON = "Is it really 81 square metres?";
    private static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d$");

    private static StaffPerson maya;

    private final Stage stage;

    FormJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void mayaSignsIn(Stage stage) {
        maya = stage.staff(MAYA);
    }

    @Test
    @Requirement({"R-02", "R-22", "R-23", "R-24", "R-26", "R-28", "R-29", "R-30", "R-35", "R-37"})
    void fromTheFirstQuestionToAcceptance() {
        MemberAtConsole console = stage.member(MAYA);
        UUID engagement = mayaWritesAFormAndSendsIt(console);
        URI link = ContactPerson.link(stage.stack(), NORA);

        ContactAtPortal phone = new ContactAtPortal(stage.browser(phone()));
        phone.opens(link);
        noraIsAskedOnThePageItself(phone);
        noraAnswersHalfOfItOnHerPhone(phone);
        phone.page().close();

        ContactAtPortal desk = new ContactAtPortal(stage.freshBrowser());
        desk.opens(link);
        noraFindsHerAnswersAtHerDesk(desk);
        noraIsToldWhatIsMissingAndSubmits(desk);

        console.opensReview(FORM);
        mayaReadsTheAnswers(console, "81", "Guests");
        console.sendsBackByKeyboard(FORM, REASON);
        noraCorrectsHerAnswer(desk);

        console.opensReview(FORM);
        mayaReadsTheAnswers(console, "18.5", "Guests");
        console.acceptsByKeyboard(FORM);
        desk.page().reload();
        desk.seesStatus(FORM, "Accepted");
        mayaReadsTheWholeStory(console, engagement);
    }

    private UUID mayaWritesAFormAndSendsIt(MemberAtConsole console) {
        console.addsClient("Seidel Bakery", "C-1057");
        console.addsContact("Nora Seidel", NORA);
        Page page = console.page();
        console.button("New checklist").click();
        console.sees(AriaRole.HEADING, "New checklist");
        page.locator("section.form").getByLabel("Title").fill("Annual accounts");
        console.button("Add form").click();
        assertThat(page.locator(".item-row")).hasCount(2);
        Locator form = page.locator(".item-row").last();
        form.getByLabel("Title").fill(FORM);
        asks(form, 0, AREA, "Number");
        form.getByLabel("Lowest").fill("1");
        form.getByLabel("Must be answered").first().check();
        question(form).last().press("Enter");
        asks(form, 1, USE, "One of several");
        form.getByLabel("Option 1").fill("Nothing");
        form.getByLabel("Option 1").press("Enter");
        assertThat(form.getByLabel("Option 2")).isFocused();
        page.keyboard().type("Guests");
        form.getByLabel("Must be answered").last().check();
        console.button("Add question").click();
        asks(form, 2, "Anything else?", "Long text");
        question(form).last().press("Alt+ArrowUp");
        assertThat(question(form).nth(1)).hasValue("Anything else?");
        assertThat(question(form).nth(1)).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(question(form).nth(2)).hasValue("Anything else?");
        assertThat(seriousViolations(page)).isEmpty();
        console.button("Preview").click();
        assertThat(console.dialog().getByText(USE)).isVisible();
        console.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        console.button("Save draft").click();
        console.sees(AriaRole.HEADING, "Annual accounts");
        console.sendsTheChecklist();
        return console.here();
    }

    private static void asks(Locator form, int index, String question, String kind) {
        Locator row = form.locator(".question-row").nth(index);
        question(row).fill(question);
        row.getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true)).click();
        form.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(kind))
                .click();
        assertThat(row.getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true)))
                .containsText(kind);
    }

    private static Locator question(Locator scope) {
        return scope.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true));
    }

    private void noraIsAskedOnThePageItself(ContactAtPortal nora) {
        nora.seesTheirChecklist();
        nora.seesStatus(FORM, "Outstanding");
        assertThat(nora.item(FORM).getByLabel(AREA)).hasAttribute("inputmode", "decimal");
        assertThat(nora.item(FORM).getByText("required")).hasCount(2);
        assertThat(nora.item(FORM).getByText("Saved while you type")).isVisible();
    }

    private void noraAnswersHalfOfItOnHerPhone(ContactAtPortal nora) {
        nora.item(FORM).getByLabel(AREA).fill("81");
        nora.item(FORM).getByLabel("Anything else?").fill("The oven room is not counted.");
        assertThat(nora.item(FORM).getByText(SAVED)).isVisible();
        nora.seesStatus(FORM, "Outstanding");
    }

    private void noraFindsHerAnswersAtHerDesk(ContactAtPortal nora) {
        assertThat(nora.item(FORM).getByLabel(AREA)).hasValue("81");
        assertThat(nora.item(FORM).getByLabel("Anything else?")).hasValue("The oven room is not counted.");
        assertThat(nora.item(FORM).getByText(SAVED)).isVisible();
    }

    private void noraIsToldWhatIsMissingAndSubmits(ContactAtPortal nora) {
        submits(nora);
        Locator summary = nora.item(FORM).locator(".fault-summary");
        assertThat(summary).containsText("1 answer needs another look");
        summary.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(USE))
                .click();
        assertThat(nora.item(FORM).getByLabel("Nothing")).isFocused();
        nora.item(FORM).getByLabel("Guests").check();
        assertThat(summary).hasCount(0);
        submits(nora);
        nora.seesStatus(FORM, "Submitted");
        assertThat(nora.item(FORM).locator("dl")).containsText("Guests");
        assertThat(nora.item(FORM).locator("input, textarea")).hasCount(0);
    }

    private static void submits(ContactAtPortal nora) {
        nora.item(FORM)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit answers"))
                .click();
    }

    private static void mayaReadsTheAnswers(MemberAtConsole console, String... answers) {
        Locator list = console.submission().locator(".answers").first();
        assertThat(list).containsText(AREA);
        for (String answer : answers) {
            assertThat(list.getByText(answer, new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    private void noraCorrectsHerAnswer(ContactAtPortal nora) {
        nora.page().reload();
        nora.seesStatus(FORM, "Rejected");
        assertThat(nora.item(FORM)).containsText(REASON);
        assertThat(nora.item(FORM).getByLabel("Guests")).isChecked();
        assertThat(nora.item(FORM).getByLabel(AREA)).hasValue("81");
        nora.item(FORM).getByLabel(AREA).fill("18,5");
        submits(nora);
        nora.seesStatus(FORM, "Submitted");
        assertThat(nora.item(FORM).locator("dl")).containsText("18.5");
    }

    private void mayaReadsTheWholeStory(MemberAtConsole console, UUID engagement) {
        console.goesTo("/engagements/" + engagement);
        console.opensTab("Activity");
        assertThat(console.page().getByText("Chain verified")).isVisible();
        Locator story = console.page().locator(".timeline");
        assertThat(story.getByText("Nora Seidel began to answer “" + FORM + "”"))
                .hasCount(1);
        assertThat(story.getByText("Nora Seidel submitted “" + FORM + "”")).hasCount(2);
        assertThat(story.getByText("Maya Lindt requested changes to “" + FORM + "”"))
                .isVisible();
        assertThat(story.getByText("Maya Lindt accepted “" + FORM + "”")).isVisible();
        assertThat(story).not().containsText("oven room");
    }

    @Test
    @Requirement({"R-22", "R-23"})
    void formIsFilledInWithKeysAlone() {
        Page page = stage.freshBrowser();
        page.navigate(letterTo("Kai").toString());
        ContactAtPortal kai = new ContactAtPortal(page);
        kai.seesTheirChecklist();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("How many square metres")).isFocused();
        page.keyboard().type("18.5");
        page.keyboard().press("Enter");
        kai.seesStatus(HomeOffice.TITLE, "Outstanding");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("Yes, sometimes")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Rent")).isChecked();
        page.getByLabel("Anything else that we should know?").focus();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit answers")))
                .isFocused();
        page.keyboard().press("Enter");
        kai.seesStatus(HomeOffice.TITLE, "Submitted");
        assertThat(kai.item(HomeOffice.TITLE)).isFocused();
    }

    @Test
    @Requirement("R-26")
    void answersWaitForTheConnectionAndNothingClaimsToBeSaved() {
        ContactAtPortal lea = new ContactAtPortal(stage.browser(phone()));
        lea.opens(letterTo("Lea"));
        lea.seesTheirChecklist();
        lea.page().context().setOffline(true);
        lea.page().getByLabel("Name of the landlord").fill("Ms Brandt");
        assertThat(lea.page().getByText("Not saved – offline, will retry")).isVisible();
        lea.page().context().setOffline(false);
        assertThat(lea.page().getByText(SAVED)).isVisible();
        lea.page().reload();
        assertThat(lea.page().getByLabel("Name of the landlord")).hasValue("Ms Brandt");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "390, DARK"})
    void formHasNoViolation(int width, ColorScheme scheme) {
        Page page = stage.browser(new Browser.NewContextOptions()
                .setViewportSize(width, 860)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(letterTo("Mia" + width + scheme).toString());
        assertThat(page.locator("form.form")).isVisible();
        assertThat(violations(page)).isEmpty();
        Locator submit = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit answers"));
        submit.click();
        assertThat(page.locator(".fault-summary")).isVisible();
        assertThat(violations(page)).isEmpty();
        page.getByLabel("How many square metres").fill("18");
        page.getByLabel("No, only work").check();
        submit.click();
        assertThat(page.locator("dl.given")).isVisible();
        assertThat(violations(page)).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    private static List<String> seriousViolations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    /** The link of somebody new who is asked about their home office. */
    private URI letterTo(String name) {
        String email = name.toLowerCase(Locale.ROOT) + "@client.example";
        UUID client = maya.addClient(name + " & Co", null);
        UUID contact = maya.addContact(client, name + " Maier", email, null);
        var form = StaffPerson.form(HomeOffice.TITLE, "Two minutes.", null, HomeOffice.questions());
        maya.send(
                maya.draft(
                        client, "Papers of " + name, "Hello!", LocalDate.now().plusDays(9), List.of(form)),
                contact);
        return ContactPerson.link(stage.stack(), email);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true);
    }
}
