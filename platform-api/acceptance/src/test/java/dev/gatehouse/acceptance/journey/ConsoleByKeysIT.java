package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import dev.gatehouse.contract.portal.ChecklistItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jonas (staff) does a whole day's work at the console with the keyboard alone. */
@OnStage
class ConsoleByKeysIT {

    private static final String JONAS = "jonas@northwind-it.example";
    private static final String PRIYA = "priya@keyboard.example";
    private static final String CLIENT = "Keyboard Dental";
    private static final String READY = "Company onboarding";
    private static final String REASON = "The second page is missing.";

    private final Stage stage;

    ConsoleByKeysIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void fromSignInToAcceptance() {
        Page page = stage.freshBrowser();
        Keys keys = new Keys(page);
        MemberAtConsole jonas = new MemberAtConsole(stage, page, JONAS);
        jonas.goesToTheConsole();
        jonasSignsIn(page, keys);
        jonasSkipsTheNavigation(page, keys);
        jonasAddsAClient(jonas, keys);
        jonasWritesAChecklist(jonas, keys);
        jonasSendsIt(jonas, keys);
        List<String> sent = priyaHandsInTwoPapers();
        jonasSendsOneBack(jonas, keys, sent.getFirst());
        jonasAcceptsTheOther(jonas, keys, sent.getLast());
    }

    private void jonasSignsIn(Page page, Keys keys) {
        assertThat(page.getByLabel("Work address")).isFocused();
        long before = stage.stack().mailbox().lastId();
        keys.type(JONAS);
        keys.press("Enter");
        assertThat(page.getByLabel("Six-digit code")).isFocused();
        keys.type(ConsoleSignIn.codeAfter(stage.stack(), before, JONAS));
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
    }

    private void jonasSkipsTheNavigation(Page page, Keys keys) {
        page.reload();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the content"));
        assertThat(page.locator("body > .skip:first-child")).hasCount(1);
        keys.press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        keys.press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    private void jonasAddsAClient(MemberAtConsole jonas, Keys keys) {
        jonas.page().reload();
        jonas.link("Clients").waitFor();
        keys.enter(jonas.link("Clients"));
        jonas.sees(AriaRole.HEADING, "Clients");
        Locator add = jonas.button("Add client").first();
        keys.enter(add);
        assertThat(jonas.dialog().getByLabel("Name")).isFocused();
        keys.press("Escape");
        assertThat(jonas.dialog()).hasCount(0);
        assertThat(add).isFocused();

        keys.press("Enter");
        assertThat(jonas.dialog().getByLabel("Name")).isFocused();
        keys.type(CLIENT);
        keys.press("Escape");
        Locator question = jonas.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Leave without saving?");
        keys.press("Escape");
        assertThat(question).hasCount(0);
        assertThat(jonas.dialog().getByLabel("Name")).hasValue(CLIENT);
        keys.enter(inDialog(jonas, "Add client"));
        jonas.sees(AriaRole.HEADING, CLIENT);
        assertThat(jonas.dialog()).hasCount(0);

        keys.enter(jonas.button("Add contact"));
        assertThat(jonas.dialog().getByLabel("Name")).isFocused();
        keys.type("Priya Nair");
        keys.press("Tab");
        keys.type(PRIYA);
        keys.enter(inDialog(jonas, "Add contact"));
        assertThat(jonas.page().getByText(PRIYA)).isVisible();
    }

    private static void jonasWritesAChecklist(MemberAtConsole jonas, Keys keys) {
        keys.enter(jonas.button("New checklist"));
        jonas.sees(AriaRole.HEADING, "New checklist");
        Page page = jonas.page();
        assertThat(page.locator("section.form").getByLabel("Title")).isFocused();
        keys.backTo(page.getByLabel("Start from a template"));
        keys.type(READY);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(READY)))
                .isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(page.locator("section.form").getByLabel("Title")).hasValue(READY);
        keys.enter(jonas.button("Save draft"));
        jonas.sees(AriaRole.HEADING, READY);
    }

    private static void jonasSendsIt(MemberAtConsole jonas, Keys keys) {
        keys.enter(jonas.button("Send"));
        assertThat(jonas.dialog()).hasCount(1);
        keys.enter(inDialog(jonas, "Send"));
        assertThat(jonas.dialog()).hasCount(0);
        assertThat(jonas.page().locator(".page-header").getByText("In progress"))
                .isVisible();
    }

    private List<String> priyaHandsInTwoPapers() {
        ContactPerson priya = ContactPerson.open(stage.stack(), "northwind-it", PRIYA);
        List<ChecklistItem> papers = priya.checklist().items().stream()
                .filter(item -> item.form() == null)
                .limit(2)
                .toList();
        papers.forEach(paper ->
                priya.upload(paper.id(), "paper.pdf", "application/pdf", SamplePdf.of(paper.title(), "Second page")));
        return papers.stream().map(ChecklistItem::title).toList();
    }

    private static void jonasSendsOneBack(MemberAtConsole jonas, Keys keys, String item) {
        jonas.page().reload();
        jonas.link("Reviews").waitFor();
        keys.enter(jonas.link("Reviews"));
        opens(jonas, keys, item);

        keys.press("?");
        assertThat(jonas.dialog()).containsText("Keyboard shortcuts");
        keys.press("Escape");
        assertThat(jonas.dialog()).hasCount(0);

        keys.press("r");
        assertThat(jonas.dialog().getByLabel("What should be different?")).isFocused();
        keys.type(REASON);
        keys.enter(inDialog(jonas, "Request changes"));
        assertThat(jonas.notice()).containsText("“" + item + "” goes back to the client");
    }

    private static void jonasAcceptsTheOther(MemberAtConsole jonas, Keys keys, String item) {
        opens(jonas, keys, item);
        keys.press("a");
        assertThat(jonas.notice()).containsText("“" + item + "” is accepted");
    }

    private static void opens(MemberAtConsole jonas, Keys keys, String item) {
        jonas.sees(AriaRole.HEADING, "Reviews");
        keys.enter(jonas.page()
                .locator(".queue-entry")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first());
        assertThat(jonas.submission().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(item)))
                .isVisible();
    }

    private static Locator inDialog(MemberAtConsole jonas, String button) {
        return jonas.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
