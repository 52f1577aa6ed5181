package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.Checklists.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Yuri and Ylva are clients of two firms, at both with the same address and in the same browser. */
@OnStage
class SeveralFirmsIT {

    private static final String LAKESIDE = "lakeside-tax";
    private static final String FIORE = "studio-fiore";

    private final Stage stage;

    SeveralFirmsIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void bothFirmsHaveSomethingForBoth(Stage stage) {
        StaffPerson maya = stage.staff("maya@lakeside-tax.example");
        StaffPerson luca = stage.staff("luca@studio-fiore.example");
        for (String name : List.of("yuri", "ylva")) {
            Checklists.sent(maya, name, "Tax return of " + name, "Payroll of " + name);
            Checklists.sent(luca, name, "Lease of " + name);
        }
    }

    @Test
    @Requirement({"D-25", "D-34"})
    void twoFirmsLiveSideBySideInOneBrowser() {
        ContactAtDoor atLakeside = new ContactAtDoor(stage, stage.freshBrowser(), LAKESIDE, address("yuri"));
        ContactAtDoor atFiore = atLakeside.at(FIORE);
        atLakeside.comesIn();
        assertThat(atLakeside.card("Tax return of yuri")).isVisible();
        atFiore.comes();
        atFiore.sees("Welcome to Studio Fiore");
        atFiore.types(atFiore.asks());
        atFiore.sees("Hello yuri, 1 thing is left in “Lease of yuri”");
        assertThat(atFiore.page().getByText("Tax return of yuri")).hasCount(0);

        Locator others = atFiore.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Also on this device"));
        others.getByText("Lakeside Tax").click();
        assertThat(atLakeside.card("Payroll of yuri")).isVisible();
        assertThat(atLakeside.page().getByText("Lease of yuri")).hasCount(0);
        assertThat(sessionCookies(atLakeside.page())).hasSize(2).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
        });
        assertThat(atLakeside.page().evaluate("document.cookie")).isEqualTo("");

        atLakeside.press("Sign out on this device");
        atLakeside.sees("You are signed out on this device");
        atFiore.comes();
        atFiore.sees("Hello yuri, 1 thing is left in “Lease of yuri”");
    }

    @Test
    @Requirement({"D-34", "S-12", "S-13"})
    void eachTabStaysWithItsFirmWhenTheOtherIsLeft() {
        Page first = stage.freshBrowser();
        ContactAtDoor atLakeside = new ContactAtDoor(stage, first, LAKESIDE, address("ylva"));
        ContactAtDoor atFiore = new ContactAtDoor(stage, first.context().newPage(), FIORE, address("ylva"));
        atLakeside.comesIn();
        atFiore.comesIn();
        atFiore.sees("Hello ylva, 1 thing is left in “Lease of ylva”");
        first.reload();
        atLakeside.sees("Hello ylva, 2 checklists wait for you");
        atLakeside.opens("Tax return of ylva");
        atLakeside.sees(Pattern.compile("Tax return of ylva”$"));
        String checklist = first.url().replaceAll(".*/", "");
        assertThat(statusOf(atFiore.page(), LAKESIDE, checklist)).isEqualTo(200);
        assertThat(statusOf(atFiore.page(), FIORE, checklist)).isEqualTo(404);

        atLakeside.press("Sign out on this device");
        atLakeside.sees("You are signed out on this device");
        atFiore.page().reload();
        atFiore.sees("Hello ylva, 1 thing is left in “Lease of ylva”");
        ContactAtPortal ylva = new ContactAtPortal(atFiore.page());
        ylva.chooses("Papers", ContactAtPortal.pdf("lease.pdf", "Lease"));
        ylva.seesStatus("Papers", "Submitted");
        assertThat(sessionCookies(first)).extracting(cookie -> cookie.name).containsExactly("__Host-gh-" + FIORE);
        first.reload();
        atLakeside.sees("Welcome to Lakeside Tax");
        assertThat(first.getByText("Tax return of ylva")).hasCount(0);
    }

    /** How the portal of a firm answers the question for a checklist, from a page that holds both sessions. */
    private static Object statusOf(Page page, String slug, String checklist) {
        return page.evaluate(
                "address => fetch(address).then(answer => answer.status)",
                "/api/portal/" + slug + "/checklists/" + checklist);
    }

    private static List<Cookie> sessionCookies(Page page) {
        Stream<Cookie> cookies = page.context().cookies().stream();
        return cookies.filter(cookie -> cookie.name.startsWith("__Host-gh-")).toList();
    }
}
