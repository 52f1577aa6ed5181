package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.gatehouse.acceptance.demo.DemoDeadlines;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.NewItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view and dialog of the console, checked by axe in both themes, on a desk and on a phone. */
@OnStage
class ConsoleAccessibilityIT {

    private static final String AMIRA = "amira@harbor-assurance.example";
    private static final String DANA = "dana@client.example";

    private static EngagementResponse engagement;

    /** A dialog that is still fading in is pale by itself. */
    private static final String AT_REST = "document.getAnimations().every(move => move.playState !== 'running'"
            + " || move.effect.getTiming().iterations === Infinity)";

    private final Stage stage;

    ConsoleAccessibilityIT(Stage stage) {
        this.stage = stage;
    }

    /** One item in each of the four statuses. */
    @BeforeAll
    static void checklistIsUnderWay(Stage stage) {
        StaffPerson amira = StaffPerson.signIn(stage.stack(), AMIRA);
        UUID client = amira.addClient("Meridian Bank", "M-8");
        UUID contact = amira.addContact(client, "Dana Okafor", DANA, "Head of security");
        LocalDate soon = LocalDate.now().plusDays(9);
        List<NewItem> items = List.of(
                StaffPerson.document("Firewall rules", "The newest review.", soon),
                StaffPerson.document("Network changes", "All records of the quarter.", soon),
                StaffPerson.document("Incident plan", "With its last exercise.", soon),
                StaffPerson.document("Key inventory", "As of today.", null));
        engagement =
                amira.send(amira.draft(client, "Card data evidence", "What we need this year.", soon, items), contact);
        ContactPerson dana = ContactPerson.open(stage.stack(), "harbor-assurance", DANA);
        for (NewItem item : items.subList(0, 3)) {
            dana.upload(item.id(), "evidence.pdf", "application/pdf", SamplePdf.of(item.title()));
        }
        amira.accept(items.get(0).id());
        amira.requestChanges(items.get(1).id(), "August is missing.");
        DemoDeadlines.of(amira, client, LocalDate.now());
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void consoleHasNoViolation(int width, ColorScheme scheme) {
        MemberAtConsole amira = stage.member(AMIRA, looking(width, scheme));
        List<String> found = new ArrayList<>();
        for (String[] view : consoleViews()) {
            amira.goesTo(view[0]);
            assertThat(amira.page().locator(view[1]).first()).isVisible();
            violations(amira.page()).forEach(violation -> found.add(view[0] + " " + violation));
            assertFits(amira.page());
        }
        assertThat(found).isEmpty();
        Page visitor = stage.browser(looking(width, scheme));
        visitor.navigate(stage.stack().console().toString());
        assertThat(visitor.getByLabel("Work address")).isVisible();
        assertThat(violations(visitor)).as("sign-in").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, DARK", "360, LIGHT"})
    void dialogsOfTheConsoleHaveNoViolation(int width, ColorScheme scheme) {
        MemberAtConsole amira = stage.member(AMIRA, looking(width, scheme));
        List<String> found = new ArrayList<>();
        for (String[] dialog : consoleDialogs()) {
            amira.goesTo(dialog[0]);
            amira.button(dialog[1]).first().click();
            assertThat(amira.dialog().locator("vaadin-button").last()).isVisible();
            violations(amira.page()).forEach(violation -> found.add(dialog[0] + " " + dialog[1] + " " + violation));
            assertFits(amira.page());
        }
        assertThat(found).isEmpty();
    }

    private static List<String[]> consoleViews() {
        return List.of(
                new String[] {"/", ".queue-entry"},
                new String[] {"/clients", "vaadin-grid a"},
                new String[] {"/clients/" + engagement.clientId(), ".engagement-row"},
                new String[] {"/engagements", "vaadin-grid a"},
                new String[] {"/engagements/" + engagement.id(), ".item"},
                new String[] {"/engagements/new", ".item-row"},
                new String[] {"/templates", "vaadin-grid a"},
                new String[] {"/templates/new", ".item-row"},
                new String[] {"/templates/01980000-0000-7000-8000-000000000001", ".item-row"},
                new String[] {"/reviews", ".queue-entry"},
                new String[] {"/reviews/" + engagement.items().get(2).id(), ".submission"},
                new String[] {"/engagements/" + engagement.id() + "?tab=people", ".row"},
                new String[] {"/engagements/" + engagement.id() + "?tab=activity", ".entry"},
                new String[] {"/templates?archived", ".empty"},
                new String[] {"/invitations", ".row"},
                new String[] {"/invitations/list", ".card"},
                new String[] {"/portal-address", ".snippet"},
                new String[] {"/settings/profile", ".portal-page"},
                new String[] {"/settings/access", ".card"},
                new String[] {"/settings/members", ".member-row"},
                new String[] {"/settings/plan", ".plan-table"},
                new String[] {"/deadlines", ".deadline-row"},
                new String[] {"/deadlines/list", "vaadin-grid"},
                new String[] {"/deadlines/month", ".month"},
                new String[] {"/deadlines/import", ".import-form"},
                new String[] {"/deadlines/settings", "vaadin-combo-box"},
                new String[] {"/you", ".rows"},
                new String[] {"/no/such/view", ".problem-page"});
    }

    private static List<String[]> consoleDialogs() {
        String client = "/clients/" + engagement.clientId();
        String asked = "/engagements/" + engagement.id();
        return List.of(
                new String[] {"/clients", "Add client"},
                new String[] {client, "Edit"},
                new String[] {client, "Add contact"},
                new String[] {client, "Invite by e-mail"},
                new String[] {client, "Sessions of Dana Okafor"},
                new String[] {client, "Why can Dana Okafor not get in?"},
                new String[] {"/deadlines", "Add deadline"},
                new String[] {"/deadlines", "Renew: Liability insurance"},
                new String[] {"/deadlines", "All dates: Liability insurance"},
                new String[] {"/invitations", "Invite by e-mail"},
                new String[] {asked, "Edit"},
                new String[] {asked, "Add item"},
                new String[] {asked, "Add form"},
                new String[] {asked, "Save as template"},
                new String[] {asked + "?tab=people", "Invite contacts of this client"},
                new String[] {"/reviews/" + engagement.items().get(2).id(), "Request changes"},
                new String[] {"/settings/members", "Invite member"});
    }

    private static Browser.NewContextOptions looking(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 860)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> violations(Page page) {
        page.waitForFunction(AT_REST);
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isVaadinsOwn(rule, node))
                                .map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    // Vaadin's tab list scrolls its tabs in an element of its shadow root that takes no focus, which axe counts as a
    // child; its word that the server is reached stands outside of every landmark; and axe does not know a skip link
    // for one where the first link of the page stands in a shadow root.
    private static boolean isVaadinsOwn(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-required-children") && node.getHtml().startsWith("<vaadin-tabs ")
                || rule.getId().equals("region")
                        && (node.getHtml().startsWith("<vaadin-connection-indicator ")
                                || node.getHtml().startsWith("<a class=\"skip\""));
    }

    private static void assertFits(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }
}
