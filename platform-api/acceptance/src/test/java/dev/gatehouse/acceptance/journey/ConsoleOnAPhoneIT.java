package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.NewItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Luca (staff) decides on what came in, on the train, with one thumb. */
@OnStage
class ConsoleOnAPhoneIT {

    private static final String LUCA = "luca@studio-fiore.example";
    private static final String TOM = "tom@phone.example";
    private static final String AGREEMENT = "Signed agreement of the phone company";
    private static final String DIAGRAM = "Network diagram of the phone company";
    private static final double THUMB = 40;

    private final Stage stage;

    ConsoleOnAPhoneIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void submissionsAreDecidedOnAtPhoneWidth() {
        tomHandsInTwoPapers();
        MemberAtConsole luca = stage.member(
                LUCA,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true));
        Page page = luca.page();
        assertThat(page.locator(".glance")).containsText("to review");
        assertThat(page.locator(".glance")).containsText("due within a week");
        assertFits(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                .tap();
        luca.link("Reviews").tap();
        luca.sees(AriaRole.HEADING, "Reviews");
        assertFits(page);
        opens(page, AGREEMENT);
        assertThat(luca.button("Accept")).isInViewport();
        assertThat(luca.button("Request changes")).isInViewport();
        assertIsForThumbs(luca.button("Accept"));
        assertIsForThumbs(luca.button("Request changes"));
        assertFits(page);

        luca.button("Request changes").tap();
        luca.dialog().getByLabel("What should be different?").fill("The date is missing.");
        assertFits(page);
        luca.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Request changes")
                                .setExact(true))
                .tap();
        assertThat(luca.notice()).containsText("goes back to the client");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All reviews"))
                .tap();
        assertThat(page.locator(".queue-entry").filter(with(AGREEMENT))).hasCount(0);
        opens(page, DIAGRAM);
        luca.button("Accept").tap();
        assertThat(luca.notice()).containsText("“" + DIAGRAM + "” is accepted");
        assertFits(page);
    }

    private void tomHandsInTwoPapers() {
        StaffPerson luca = StaffPerson.signIn(stage.stack(), LUCA);
        UUID client = luca.addClient("Phone company", null);
        UUID tom = luca.addContact(client, "Tom Adler", TOM, null);
        LocalDate soon = LocalDate.now().plusDays(3);
        List<NewItem> items =
                List.of(StaffPerson.document(AGREEMENT, "", soon), StaffPerson.document(DIAGRAM, "", soon));
        luca.send(luca.draft(client, "Welcome aboard", "Two papers.", soon, items), tom);
        ContactPerson contact = ContactPerson.open(stage.stack(), "studio-fiore", TOM);
        for (NewItem item : items) {
            contact.upload(item.id(), "paper.pdf", "application/pdf", SamplePdf.of(item.title()));
        }
    }

    private static void opens(Page page, String item) {
        page.locator(".queue-entry").filter(with(item)).tap();
        assertThat(page.locator(".submission")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(item)))
                .isVisible();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void assertIsForThumbs(Locator button) {
        BoundingBox box = button.boundingBox();
        assertThat(box.height).isGreaterThanOrEqualTo(THUMB);
        assertThat(box.width).isGreaterThanOrEqualTo(THUMB);
    }

    private static void assertFits(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }
}
