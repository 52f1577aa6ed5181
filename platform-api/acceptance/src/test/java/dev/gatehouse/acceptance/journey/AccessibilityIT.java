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
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.local.proof.Requirement;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal for people who do not see, do not see colours, use keys only, or hold a small screen. */
@OnStage
class AccessibilityIT {

    private static final String AMIRA = "amira@harbor-assurance.example";
    private static final String DANIEL = "daniel@client.example";

    private static URI link;

    private final Stage stage;

    AccessibilityIT(Stage stage) {
        this.stage = stage;
    }

    /** One item in each of the four statuses. */
    @BeforeAll
    static void checklistIsUnderWay(Stage stage) {
        StaffPerson amira = stage.staff(AMIRA);
        UUID client = amira.addClient("Meridian Pay", "M-7");
        UUID contact = amira.addContact(client, "Daniel Okafor", DANIEL, "Head of security");
        LocalDate soon = LocalDate.now().plusDays(9);
        List<NewItem> items = List.of(
                StaffPerson.document("Firewall rules", "The newest review.", soon),
                StaffPerson.document("Network changes", "All records of the quarter.", soon),
                StaffPerson.document("Incident plan", "With its last exercise.", soon),
                StaffPerson.document("Key inventory", "As of today.", null));
        EngagementResponse draft = amira.draft(client, "Card data evidence", "What we need this year.", soon, items);
        amira.letLinksIn(draft.id());
        amira.send(draft, contact);
        ContactPerson daniel = ContactPerson.open(stage.stack(), "harbor-assurance", DANIEL);
        for (NewItem item : items.subList(0, 3)) {
            daniel.upload(item.id(), "evidence.pdf", "application/pdf", SamplePdf.of(item.title()));
        }
        amira.accept(items.get(0).id());
        amira.requestChanges(items.get(1).id(), "August is missing.");
        link = ContactPerson.link(stage.stack(), DANIEL);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    @Requirement({"R-14", "R-16"})
    void checklistHasNoViolation(int width, ColorScheme scheme) {
        Page page = stage.browser(looking(width, scheme));
        page.navigate(link.toString());
        assertThat(page.locator("[data-card]")).hasCount(4);
        assertThat(violations(page)).isEmpty();
        page.locator("details summary").click();
        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-assurance", "harbor-assurance/open", "harbor-assurance/nothing", "no-such-firm"})
    void situationPagesHaveNoViolation(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = stage.browser(looking(390, scheme));
            page.navigate(stage.stack().portal() + "/" + path);
            assertThat(page.locator("[data-situation]")).isVisible();
            assertThat(violations(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360})
    void nothingScrollsSideways(int width) {
        Page page = stage.browser(looking(width, ColorScheme.LIGHT));
        page.navigate(link.toString());
        assertThat(page.locator("[data-card]")).hasCount(4);
        Screen.fits(page);
        page.navigate(stage.stack().portal() + "/harbor-assurance/open");
        assertThat(page.locator("[data-situation]")).isVisible();
        Screen.fits(page);
    }

    @Test
    @Requirement({"R-17", "R-18"})
    void fileIsSentWithKeysAlone() {
        Page page = stage.browser(looking(1280, ColorScheme.LIGHT));
        Keyboard keys = new Keyboard(page);
        page.navigate(link.toString());
        assertThat(page.locator("[data-card]")).hasCount(4);
        page.keyboard().press("Tab");
        assertThat(focused(page)).hasText("Skip to the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        Locator choose = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choose files for Network changes"));
        assertThat(choose).isFocused();
        assertThat(Screen.showsFocus(page)).isTrue();
        keys.chooses(ContactAtPortal.pdf("august.pdf", "August"));
        ContactAtPortal daniel = new ContactAtPortal(page);
        daniel.seesFile("Network changes", "august.pdf", "Stored");
        daniel.seesStatus("Network changes", "Submitted");
        assertThat(daniel.item("Network changes").locator(":focus")).isVisible();

        page.keyboard().press("Tab");
        assertThat(focused(page)).isVisible();
        assertThat(Screen.showsFocus(page)).isTrue();
    }

    private static Browser.NewContextOptions looking(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 860)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }
}
