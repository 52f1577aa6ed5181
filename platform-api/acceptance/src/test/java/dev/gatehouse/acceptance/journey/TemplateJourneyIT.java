package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.local.proof.Requirement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maya (staff) takes a checklist that is there already, sends it to Nina (client), and asks for one thing more. */
@OnStage
class TemplateJourneyIT {

    private static final String MAYA = "maya@lakeside-tax.example";
    private static final String NINA = "nina@holm.example";
    private static final String READY = "Personal tax return";
    private static final String WAGES = "Annual wage statement";
    private static final String BOILER = "Invoice of the new boiler";

    private final Stage stage;

    TemplateJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement({"R-02", "R-27"})
    void fromTheReadyTemplateToOneThingMore() {
        MemberAtConsole console = stage.member(MAYA);
        console.addsClient("Holm Carpentry", "C-1058");
        console.addsContact("Nina Holm", NINA);
        mayaStartsFromTheTemplate(console);
        console.sendsTheChecklist();
        assertThat(console.page().locator(".page-header")).containsText(Pattern.compile("Due \\d"));

        ContactAtPortal nina = new ContactAtPortal(stage.freshBrowser());
        nina.opens(ContactPerson.link(stage.stack(), NINA));
        nina.seesTheirChecklist();
        nina.seesStatus(WAGES, "Outstanding");

        mayaAsksForOneThingMore(console);
        nina.page().reload();
        nina.seesStatus(BOILER, "Outstanding");
    }

    private static void mayaStartsFromTheTemplate(MemberAtConsole console) {
        Page page = console.page();
        console.link("Templates").click();
        console.sees(AriaRole.HEADING, "Templates");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(READY))
                .click();
        console.sees(AriaRole.HEADING, READY);
        console.button("Use for a client").click();
        console.sees(AriaRole.HEADING, "New checklist");
        page.getByLabel("Client", new Page.GetByLabelOptions().setExact(true)).fill("Holm");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Holm Carpentry"))
                .click();
        console.button("Save draft").click();
        console.sees(AriaRole.HEADING, READY);
        assertThat(page.locator(".page-header")).containsText("Due 30 days after sending");
        assertThat(page.getByText("Due 14 days after sending").first()).isVisible();
    }

    private static void mayaAsksForOneThingMore(MemberAtConsole console) {
        console.button("Add item").click();
        console.dialog().getByLabel("Title").fill(BOILER);
        console.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(console.dialog()).hasCount(0);
        console.sees(AriaRole.HEADING, BOILER);
    }
}
