package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.Checklists.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.local.proof.Requirement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Gina comes to the door of Studio Fiore for her deadlines; Luca renews one, and she sees it. */
@OnStage
class DeadlineJourneyIT {

    private static final String FIORE = "studio-fiore";
    private static final String LUCA = "luca@studio-fiore.example";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Stage stage;

    DeadlineJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void lucaKeepsTheDatesOfTwoClients(Stage stage) {
        StaffPerson luca = stage.staff(LUCA);
        for (String name : new String[] {"gina", "piero"}) {
            UUID client = luca.addClient(name + " & Co", null);
            luca.addContact(client, name + " Doorman", address(name), null);
            luca.addDeadline(client, content("Domain of " + name, TODAY.plusDays(3)));
            luca.addDeadline(client, content("Insurance of " + name, TODAY.minusDays(2)));
            luca.renew(luca.addDeadline(
                    client, content("Lease of " + name, TODAY.plusDays(200).minusYears(1))));
        }
    }

    private static DeadlineContent content(String name, LocalDate due) {
        return new DeadlineContent(
                name, due, new Money("120.00", "EUR"), Frequency.ANNUAL, null, "Names Ltd", "Margin 40 %");
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void turns(Page page, String tab) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
    }

    @Test
    @Requirement({"D-02", "D-03", "D-05", "D-06", "D-07", "D-08", "D-28", "D-32", "D-34", "D-36"})
    void clientComesInByCodeSeesTheirOwnAndWhatIsRenewedMeanwhile() {
        ContactAtDoor gina = new ContactAtDoor(stage, stage.freshBrowser(), FIORE, address("gina"));
        gina.comesIn();
        gina.sees("1 service has expired, 1 expires soon");
        Page page = gina.page();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(row(page, "Domain of gina")).containsText("in 3 days");
        assertThat(row(page, "Insurance of gina")).containsText("Expired");
        assertThat(page.getByText("of piero")).hasCount(0);
        assertThat(page.getByText("Margin")).hasCount(0);
        turns(page, "History");
        assertThat(row(page, "Lease of gina")).containsText("Renewed");
        turns(page, "Costs");
        gina.sees("EUR\u00a0360.00 in the next twelve months");
        turns(page, "Deadlines");

        MemberAtConsole luca = stage.member(LUCA);
        luca.goesTo("/deadlines");
        luca.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Renew: Insurance of gina"))
                .click();
        luca.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Renew"))
                .click();
        assertThat(luca.notice()).containsText("Insurance of gina is renewed until");

        page.reload();
        gina.sees("1 service expires soon");
        assertThat(row(page, "Insurance of gina")).containsText("Active");
        turns(page, "History");
        assertThat(row(page, "Insurance of gina")).containsText("Renewed");
    }

    /** The same rows each time: a table with every column, one with those that matter, cards. */
    @Test
    @Requirement({"D-37", "D-38", "D-39", "D-50"})
    void everyWidthHasItsOwnLayout() {
        ContactAtDoor piero = new ContactAtDoor(stage, stage.freshBrowser(), FIORE, address("piero"));
        piero.comesIn();
        piero.sees("1 service has expired, 1 expires soon");
        looksAt(piero.page(), 1280, 6, "table-row");
        looksAt(piero.page(), 768, 4, "table-row");
        looksAt(piero.page(), 360, 4, "grid");
    }

    private static void looksAt(Page page, int width, int columns, String layout) {
        page.setViewportSize(width, 900);
        Locator row = row(page, "Domain of piero");
        assertThat(row).hasCSS("display", layout);
        assertThat(row.getByText("EUR\u00a0120.00")).isVisible();
        assertThat(row.getByText("Expiring")).isVisible();
        assertThat(row.getByText("every year").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(columns);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    @Requirement({"D-36", "D-40"})
    void themeIsTheFirmsUntilSomebodyChoosesAnother() {
        Page page = stage.freshBrowser();
        page.navigate(stage.stack().portal() + "/" + FIORE);
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Locator theme =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("change theme")));
        theme.click();
        theme.click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    }
}
