package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.PaperAndAnswers.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ulla hands things in at Lakeside Tax, whose preset shows a client nothing of the record, the log and its own work.
 */
@OnStage
class SubmissionOnlyIT {

    private static final Pattern FIRM_SIDE = Pattern.compile(
            "\\b(record|log|activity|history|timeline|audit|chain|verified|hash|sha-?256|our progress|our tasks|team|staff"
                    + "|assigned|reviewer|maya)\\b",
            Pattern.CASE_INSENSITIVE);

    private static PaperAndAnswers asked;

    private final Stage stage;

    SubmissionOnlyIT(Stage stage) {
        this.stage = stage;
    }

    /** There is a story to tell: sent, opened, handed in, sent back, handed in again. */
    @BeforeAll
    static void ullaHasBeenHere(Stage stage) {
        StaffPerson maya = stage.staff("maya@lakeside-tax.example");
        asked = PaperAndAnswers.sent(maya, "Ulla");
        ContactPerson ulla = ContactPerson.open(stage.stack(), "lakeside-tax", asked.email());
        UUID paper = asked.item(PAPER);
        ulla.upload(paper, "october.pdf", "application/pdf", ContactAtPortal.pdf("", "October").buffer);
        asked.isSentBack(PAPER, "Page 3 is missing.");
        ulla.upload(paper, "whole.pdf", "application/pdf", ContactAtPortal.pdf("", "October", "Page 3").buffer);
    }

    @Test
    @Requirement("R-31")
    void pageShowsWhatIsAskedAndHowItStandsAndNothingElse() {
        ContactAtPortal ulla = arrives();
        ulla.seesStatus(PAPER, "Submitted");
        Page page = ulla.page();
        assertThat(page.locator("body").innerText()).doesNotContainPattern(FIRM_SIDE);
        assertThat(page.getByRole(AriaRole.TAB)).hasCount(0);
        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(page.getByRole(AriaRole.LINK)).hasText("Skip to the content");
        assertThat(namesIn(page, "checklists/" + asked.engagement().id()))
                .contains("items", "status", "files", "progress")
                .noneMatch(name -> name.matches("(?i).*(event|activity|review|hash|sha|member|staff|actor|chain).*"));
    }

    @Test
    @Requirement({"R-31", "R-33"})
    void everyRouteOfTheStaffRefusesThePortalsSession() {
        Page page = arrives().page();
        assertThat(statusesOfStaffRoutes(page))
                .hasSizeGreaterThan(40)
                .allSatisfy((route, status) -> assertThat(status).as(route).isIn(403, 404));
    }

    @Test
    @Requirement({"R-31", "R-33"})
    void portalHasNoRouteAndNoPageForTheRecordTheLogOrTheFirmsTasks() {
        Page page = arrives().page();
        String checklist = "checklists/" + asked.engagement().id();
        for (String thing : List.of("record", "activity", "log", "events", "verification", "timeline", "tasks")) {
            assertThat(Stream.of(
                            thing,
                            checklist + "/" + thing,
                            "engagements/" + asked.engagement().id() + "/" + thing))
                    .allSatisfy(path -> assertThat(page.evaluate(
                                    "path => fetch('/api/portal/lakeside-tax/' + path).then(answer => answer.status)",
                                    path))
                            .isEqualTo(404));
            page.navigate(stage.stack().portal() + "/lakeside-tax/" + thing);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("There is nothing at this address");
        }
    }

    private ContactAtPortal arrives() {
        ContactAtPortal ulla = new ContactAtPortal(stage.freshBrowser());
        ulla.opens(ContactPerson.link(stage.stack(), asked.email()));
        ulla.seesTheirChecklist();
        return ulla;
    }

    /** Every name in what the API says, at any depth. */
    @SuppressWarnings("unchecked")
    private static List<String> namesIn(Page page, String path) {
        return (List<String>) page.evaluate("""
                async path => {
                  const text = await (await fetch('/api/portal/lakeside-tax/' + path)).text();
                  const names = new Set();
                  JSON.parse(text, (name, value) => (names.add(name), value));
                  return [...names];
                }""", path);
    }

    /** Asks for every staff route of the description with what this visitor really has: her engagement, her item. */
    @SuppressWarnings("unchecked")
    private static Map<String, Integer> statusesOfStaffRoutes(Page page) {
        return (Map<String, Integer>) page.evaluate(
                """
                async ([engagement, item]) => {
                  const { paths } = await (await fetch('/openapi.json')).json();
                  const statuses = {};
                  for (const [path, methods] of Object.entries(paths)) {
                    if (!path.startsWith('/api/staff/') || path.includes('/sign-in/')) continue;
                    const address = path.replace('{engagementId}', engagement).replace('{itemId}', item)
                        .replace(/\\{\\w+\\}/g, engagement);
                    for (const method of Object.keys(methods)) {
                      const body = method === 'get' ? {} : { body: '{}' };
                      const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' };
                      const answer = await fetch(address, { method: method.toUpperCase(), headers, ...body });
                      statuses[`${method} ${path}`] = answer.status;
                    }
                  }
                  return statuses;
                }""",
                List.of(asked.engagement().id().toString(), asked.item(PAPER).toString()));
    }
}
