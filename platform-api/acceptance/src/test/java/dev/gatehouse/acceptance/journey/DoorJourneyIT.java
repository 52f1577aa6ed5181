package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.Checklists.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEditableOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Vera and others come to the door of their firm without a link, on a desktop and on a phone, and mistype what can be
 * mistyped.
 */
@OnStage
class DoorJourneyIT {

    private static final String LAKESIDE = "lakeside-tax";

    private final Stage stage;

    DoorJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void mayaHasSomethingForEverybody(Stage stage) {
        StaffPerson maya = stage.staff("maya@lakeside-tax.example");
        for (String name : List.of("ursula", "vera", "walter", "xenia", "zoe")) {
            Checklists.sent(maya, name, "Tax return of " + name, "Payroll of " + name);
        }
    }

    private ContactAtDoor at(String slug, String name) {
        return new ContactAtDoor(stage, stage.freshBrowser(), slug, address(name));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Requirement({"D-13", "D-14", "D-16", "D-17", "D-18", "D-23", "D-26"})
    void addressAndCodeLeadHomeAfterAWrongCodeAndAReload(boolean phone) {
        Browser.NewContextOptions device = phone
                ? new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)
                : Stage.desktop();
        ContactAtDoor vera = new ContactAtDoor(stage, stage.browser(device), LAKESIDE, address("vera"));
        vera.comes();
        vera.sees("Welcome to Lakeside Tax");
        String code = vera.asks();
        assertThat(vera.field()).hasAttribute("autocomplete", "one-time-code");
        assertThat(vera.field()).hasAttribute("inputmode", "numeric");
        vera.types(ContactAtDoor.not(code));
        vera.isTold("4 tries are left");
        vera.page().reload();
        vera.sees("Check your mail");
        vera.field().fill(code.substring(0, 3) + " " + code.substring(3));
        vera.sees("Hello vera, 2 checklists wait for you");
        assertThat(vera.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        vera.opens("Tax return of vera");
        vera.sees("Hello vera, 1 thing is left in “Tax return of vera”");
        vera.page().reload();
        vera.press("All checklists");
        assertThat(vera.card("Payroll of vera")).isVisible();
        vera.comes();
        assertThat(vera.card("Payroll of vera")).isVisible();
        vera.press("Sign out on this device");
        vera.sees("You are signed out on this device");
    }

    @Test
    void doorOpensWithKeysAlone() {
        ContactAtDoor ursula = at(LAKESIDE, "ursula");
        ursula.comes();
        ursula.sees("Welcome to Lakeside Tax");
        long before = stage.stack().mailbox().lastId();
        ursula.page().keyboard().press("Tab");
        ursula.page().keyboard().type(address("ursula"));
        ursula.page().keyboard().press("Enter");
        ursula.sees("Check your mail");
        ursula.page().keyboard().press("Tab");
        ursula.page().keyboard().type(ursula.codeAfter(before));
        ursula.sees("Hello ursula, 2 checklists wait for you");
        assertThat(ursula.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
        ursula.page().keyboard().press("Tab");
        assertThat(ursula.page().locator("[data-engagement] a").first()).isFocused();
        ursula.page().keyboard().press("Enter");
        ursula.sees(Pattern.compile("Hello ursula, 1 thing is left in “.* of ursula”"));
    }

    @Test
    @Requirement({"D-24", "S-11"})
    void usedAndExpiredCodesLeadToANewOne() {
        ContactAtDoor walter = at(LAKESIDE, "walter");
        walter.comes();
        String first = walter.asks();
        walter.types(first);
        walter.sees("Hello walter, 2 checklists wait for you");
        walter.press("Sign out on this device");
        String second = walter.asks();
        walter.types(first.equals(second) ? ContactAtDoor.not(second) : first);
        walter.isTold("This is not the code from the newest mail");

        walter.page().clock().install();
        walter.page().clock().fastForward("10:01");
        walter.page().reload();
        walter.page().clock().fastForward("10:01");
        walter.isTold("This code has expired");
        long before = stage.stack().mailbox().lastId();
        walter.press("Send a new code");
        walter.page().clock().resume();
        walter.types(walter.codeAfter(before));
        walter.sees("Hello walter, 2 checklists wait for you");
    }

    @Test
    @Requirement({"D-22", "S-10"})
    void fiveWrongCodesVoidTheRightOne() {
        ContactAtDoor xenia = at(LAKESIDE, "xenia");
        xenia.comes();
        String code = xenia.asks();
        for (String left : List.of("4 tries", "3 tries", "2 tries", "1 try", "no longer works")) {
            xenia.types(ContactAtDoor.not(code));
            xenia.isTold(left);
        }
        assertThat(xenia.field()).isEditable(new IsEditableOptions().setEditable(false));
        long before = stage.stack().mailbox().lastId();
        xenia.press("Send a new code");
        xenia.types(xenia.codeAfter(before));
        xenia.sees("Hello xenia, 2 checklists wait for you");
    }

    @Test
    @Requirement({"D-22", "D-46", "S-17"})
    void unknownAddressSeesTheSameAndTheSixthRequestWaits() {
        ContactAtDoor nobody = at(LAKESIDE, "nobody");
        nobody.comes();
        for (int i = 0; i < 5; i++) {
            nobody.asksFor(address("nobody"));
            nobody.sees("Check your mail");
            nobody.press("Use another address");
        }
        nobody.asksFor(address("nobody"));
        nobody.isTold("That was too often in a short time. Try again in");
        assertThat(nobody.page().locator(".fault")).containsText(Pattern.compile("\\d+ minutes"));
        assertThat(stage.stack().mailbox().messagesTo(address("nobody"))).isEmpty();
    }

    @Test
    @Requirement("S-13")
    void endedVisitLeadsThroughTheDoorBackToThePlace() {
        ContactAtDoor zoe = at(LAKESIDE, "zoe");
        zoe.comesIn();
        zoe.opens("Payroll of zoe");
        zoe.sees("Hello zoe, 1 thing is left in “Payroll of zoe”");
        String place = zoe.page().url();
        zoe.page().context().clearCookies();
        zoe.page().reload();
        zoe.sees("Please sign in again");
        zoe.types(zoe.asks());
        zoe.sees("Hello zoe, 1 thing is left in “Payroll of zoe”");
        assertThat(zoe.page().url()).isEqualTo(place);
    }

    @Test
    @Requirement({"D-10", "D-11", "D-12", "D-44"})
    void addressOfTheDoorIsReadyToBePassedOn() {
        String address = stage.stack().portal() + "/" + LAKESIDE;
        MemberAtConsole maya = stage.member("maya@lakeside-tax.example");
        maya.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        maya.goesTo("/portal-address");
        assertThat(maya.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(address)))
                .hasAttribute("href", address);
        for (String form : List.of("Address", "Link for mail footers", "Button for websites")) {
            maya.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy: " + form))
                    .click();
            assertThat(maya.notice()).containsText("Copied");
            assertThat(maya.page().evaluate("navigator.clipboard.readText()").toString())
                    .contains(address);
        }
    }
}
