package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gatehouse.acceptance.journey.Checklists.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two firms whose doors ask for the mailbox: Northwind invites by a link and mails another one, Harbor has a login
 * page. People come with a desktop and with a phone; a mail scanner comes first.
 */
@OnStage
class DoorsJourneyIT {

    private static final String NORTHWIND = "northwind-it";
    private static final String HARBOR = "harbor-assurance";
    private static final Pattern LOGIN_LINK = Pattern.compile("https?://\\S+/sign-in#t=[A-Za-z0-9_-]{64}");

    private final Stage stage;

    DoorsJourneyIT(Stage stage) {
        this.stage = stage;
    }

    private static Browser.NewContextOptions device(boolean phone) {
        return phone ? Screen.phone() : Stage.desktop();
    }

    private static String name(String base, boolean phone) {
        return phone ? base + "phone" : base;
    }

    private ContactAtDoor at(String slug, String name, boolean phone) {
        return new ContactAtDoor(stage, stage.browser(device(phone)), slug, address(name));
    }

    private URI invited(String name) {
        Checklists.sent(stage.staff("jonas@northwind-it.example"), name, "Welcome of " + name);
        return ContactPerson.link(stage.stack(), address(name));
    }

    private String loginLinkAfter(long earlier, ContactAtDoor contact) {
        MailMessage mail = stage.stack()
                .mailbox()
                .awaitMessage(
                        contact.email(),
                        found -> found.id() > earlier
                                && LOGIN_LINK.matcher(found.text()).find(),
                        Duration.ofSeconds(20));
        Matcher matcher = LOGIN_LINK.matcher(mail.text());
        matcher.find();
        return matcher.group();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Requirement({"M-03", "M-05", "M-06", "M-07", "M-10", "M-11"})
    void invitationAndMailLeadHome(boolean phone) {
        String priya = name("priya", phone);
        URI link = invited(priya);
        ContactAtDoor contact = at(NORTHWIND, priya, phone);
        Page page = contact.page();
        page.navigate(link.toString());
        contact.sees("One more step");
        assertThat(page.getByText("•••@door…")).isVisible();
        assertThat(page.locator("input")).hasCount(0);
        Screen.fits(page);
        long before = stage.stack().mailbox().lastId();
        contact.press("Send me the mail");
        contact.sees("Check your mail");
        page.navigate(loginLinkAfter(before, contact));
        contact.sees(Pattern.compile("Sign in as " + priya + ".* at Northwind IT"));
        Screen.fits(page);
        contact.press("Sign in as");
        contact.sees(Pattern.compile("Hello " + priya + ", 1 thing is left in .*"));
        page.reload();
        contact.sees(Pattern.compile("Hello " + priya + ", 1 thing is left in .*"));
    }

    @Test
    @Requirement("M-15")
    void colleagueGetsALinkOfTheirOwn() {
        URI link = invited("petra");
        ContactAtDoor petra = at(NORTHWIND, "petra", false);
        petra.page().navigate(link.toString());
        petra.types(petra.codeFor(() -> petra.press("Send me the mail")));
        petra.sees(Pattern.compile("Hello petra, .*"));
        petra.press("Invite a colleague");
        petra.page().getByLabel("Their name").fill("Pavel Novak");
        petra.page().getByLabel("Their e-mail address").fill(address("pavel"));
        petra.press("Send the invitation");
        assertThat(petra.page().locator(".colleague > p")).containsText("Pavel Novak gets a mail");
        ContactAtDoor pavel = at(NORTHWIND, "pavel", false);
        pavel.page()
                .navigate(ContactPerson.link(stage.stack(), address("pavel")).toString());
        pavel.types(pavel.codeFor(() -> pavel.press("Send me the mail")));
        pavel.sees(Pattern.compile("Hello Pavel, .*"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Requirement({"K-02", "K-17", "K-18", "K-19", "K-20", "K-23", "K-24", "S-09"})
    void scannerReadsTheMailFirstThenThePersonSignsIn(boolean phone) {
        String dana = name("dana", phone);
        Checklists.sent(stage.staff("amira@harbor-assurance.example"), dana, "Evidence of " + dana);
        ContactAtDoor contact = at(HARBOR, dana, phone);
        contact.comes();
        contact.sees("Welcome to Harbor Assurance");
        long before = stage.stack().mailbox().lastId();
        contact.page().getByLabel("Your e-mail address").fill(contact.email());
        contact.press("Send me a link");
        contact.sees("Check your mail");
        String link = loginLinkAfter(before, contact);

        Page scanner = stage.freshBrowser();
        scanner.navigate(link);
        assertThat(scanner.getByText("You asked for this mail in another browser"))
                .isVisible();
        assertThat(scanner.context().cookies()).isEmpty();

        contact.page().navigate(link);
        contact.press("Sign in as");
        contact.sees(Pattern.compile("Hello " + dana + ", .*"));
        contact.page().reload();
        contact.sees(Pattern.compile("Hello " + dana + ", .*"));

        scanner.reload();
        scanner.navigate("about:blank");
        scanner.navigate(link);
        ContactAtDoor elsewhere = new ContactAtDoor(stage, scanner, HARBOR, contact.email());
        elsewhere.sees("This link has been used");
        long used = stage.stack().mailbox().lastId();
        elsewhere.press("Send me a new link");
        elsewhere.sees("Check your mail");
        scanner.navigate(loginLinkAfter(used, elsewhere));
        elsewhere.press("Sign in as");
        elsewhere.sees(Pattern.compile("Hello " + dana + ", .*"));
    }
}
