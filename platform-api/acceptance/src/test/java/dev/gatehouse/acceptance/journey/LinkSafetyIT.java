package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.local.proof.Requirement;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of an access link in the browser, and of those that do not work. */
@OnStage
class LinkSafetyIT {

    private static final String JONAS = "jonas@northwind-it.example";

    private static StaffPerson jonas;

    private final Stage stage;

    LinkSafetyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    static void jonasSignsIn(Stage stage) {
        jonas = stage.staff(JONAS);
    }

    @Test
    @Requirement("S-16")
    void tokenHasLeftTheAddressBeforeAnythingElseIsFetched() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Aline");
        ContactAtPortal aline = new ContactAtPortal(stage.freshBrowser());
        Page page = aline.page();
        List<Route> held = new ArrayList<>();
        page.route("**/portal/assets/**", held::add);
        page.navigate(mail.link().toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty() && page.url().equals(addressOf(mail.link())));
        assertThat(aline.requests().sent("POST", ".*")).isEmpty();
        page.unroute("**/portal/assets/**");
        held.forEach(Route::resume);
        aline.seesTheirChecklist();
    }

    @Test
    @Requirement({"S-16", "S-07"})
    void tokenIsInNoAddressRefererMessageOrHistory() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Bruno");
        ContactAtPortal bruno = new ContactAtPortal(stage.freshBrowser());
        bruno.opens(mail.link());
        bruno.seesTheirChecklist();
        bruno.chooses(Letterbox.ITEM, ContactAtPortal.pdf("agreement.pdf", "Agreement"));
        bruno.seesFile(Letterbox.ITEM, "agreement.pdf", "Stored");
        bruno.page().reload();
        bruno.seesTheirChecklist();

        RecordedRequests requests = bruno.requests();
        assertThat(requests.all().stream()
                        .filter(request ->
                                RecordedRequests.linesOf(request).anyMatch(line -> line.contains(mail.token()))))
                .singleElement()
                .satisfies(request -> assertThat(request.url()).endsWith("/link-redemptions"))
                .satisfies(request -> assertThat(request.postData()).contains(mail.token()));
        assertThat(requests.all()).extracting(RecordedRequests::referer).containsOnly("");
        assertThat(requests.messages()).noneMatch(message -> message.contains(mail.token()));
        assertThat(historyOf(bruno.page())).isNotEmpty().noneMatch(address -> address.contains(mail.token()));
        assertThat((String)
                        bruno.page().evaluate("() => JSON.stringify([localStorage, sessionStorage, document.cookie])"))
                .doesNotContain(mail.token());
    }

    @Test
    @Requirement("S-16")
    void nothingIsFetchedFromAnybodyElse() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Carla");
        ContactAtPortal carla = new ContactAtPortal(stage.freshBrowser());
        carla.opens(mail.link());
        carla.seesTheirChecklist();
        carla.chooses(Letterbox.ITEM, ContactAtPortal.pdf("agreement.pdf", "Agreement"));
        carla.seesFile(Letterbox.ITEM, "agreement.pdf", "Stored");
        String api = stage.stack().api().getAuthority();
        String store = stage.stack().servers().services().s3().endpoint().getAuthority();
        assertThat(carla.requests().all().stream()
                        .map(request -> URI.create(request.url()))
                        .filter(url -> url.getScheme().startsWith("http"))
                        .map(URI::getAuthority)
                        .distinct())
                .containsExactlyInAnyOrder(api, store);
    }

    @Test
    @Requirement({"S-16", "R-25"})
    void cutLinkLeadsToAFreshMailThatWorks() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Dora");
        ContactAtPortal dora = new ContactAtPortal(stage.freshBrowser());
        dora.opens(URI.create(addressOf(mail.link())));
        dora.seesSituation("Part of your link is missing");

        long before = stage.stack().mailbox().lastId();
        dora.asksForAFreshMail(mail.email());
        URI fresh = ContactPerson.linkAfter(stage.stack(), mail.email(), before);
        assertThat(fresh).isNotEqualTo(mail.link());
        dora.opens(fresh);
        dora.seesTheirChecklist();

        ContactAtPortal dorasPhone = new ContactAtPortal(stage.freshBrowser());
        dorasPhone.opens(mail.link());
        dorasPhone.seesTheirChecklist();
    }

    @Test
    void strangerGetsTheSameAnswerAndNoMail() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Hanna");
        ContactAtPortal stranger = new ContactAtPortal(stage.freshBrowser());
        long before = stage.stack().mailbox().lastId();
        for (String address : List.of("stranger@nowhere.example", mail.email())) {
            stranger.opens(stage.stack().api().resolve("/portal/northwind-it/open"));
            stranger.asksForAFreshMail(address);
        }
        ContactPerson.linkAfter(stage.stack(), mail.email(), before);
        assertThat(stage.stack().mailbox().messagesTo("stranger@nowhere.example"))
                .isEmpty();
    }

    @Test
    void wrongLinkOffersAFreshMail() {
        ContactAtPortal somebody = new ContactAtPortal(stage.freshBrowser());
        somebody.opens(stage.stack().api().resolve("/portal/northwind-it/open#t=" + "x".repeat(43)));
        somebody.seesSituation("This link does not work");
        assertThat(somebody.page().getByLabel("Your e-mail address")).isVisible();
    }

    @Test
    @Requirement("R-25")
    void revokedLinkEndsTheVisitAndDoesNotOpenAgain() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Emil");
        ContactAtPortal emil = new ContactAtPortal(stage.freshBrowser());
        emil.opens(mail.link());
        emil.seesTheirChecklist();

        MemberAtConsole atConsole = stage.member(JONAS);
        atConsole.goesTo("/engagements/" + mail.engagement().id());
        atConsole.revokesTheLinkOf("Emil Maier");

        emil.page().reload();
        emil.seesSituation("Please sign in again");
        emil.opens(mail.link());
        emil.seesSituation("This link has been withdrawn");
        assertThat(emil.page().locator("main")).containsText("Northwind IT has closed this access.");
    }

    @Test
    @Requirement("R-25")
    void expiredLinkSaysSo() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Frida");
        stage.stack()
                .servers()
                .database()
                .execute("update access_link set expires_at = now() - interval '1 minute' where engagement_id = '"
                        + mail.engagement().id() + "'");
        ContactAtPortal frida = new ContactAtPortal(stage.freshBrowser());
        frida.opens(mail.link());
        frida.seesSituation("This link has expired");
    }

    @Test
    void unknownFirmHasAPageToo() {
        ContactAtPortal somebody = new ContactAtPortal(stage.freshBrowser());
        Response answer = somebody.page()
                .navigate(stage.stack().api().resolve("/portal/no-such-firm").toString());
        assertThat(answer.status()).isEqualTo(404);
        somebody.seesSituation("There is no portal at this address");
    }

    @Test
    @Requirement("R-34")
    void scannerVisitsAndAPersonOpens() {
        Letterbox mail = Letterbox.filled(stage.stack(), jonas, "Gustav");
        ContactAtPortal gustav = new ContactAtPortal(stage.freshBrowser());
        gustav.opens(mail.link());
        gustav.seesTheirChecklist();
        assertThat(mail.story()).contains("link.visited").doesNotContain("portal.opened");

        Page page = gustav.page();
        page.waitForResponse(
                "**/opening",
                () -> page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .click());
        assertThat(mail.story()).containsOnlyOnce("portal.opened");
    }

    private static String addressOf(URI link) {
        return link.toString().replaceAll("#.*", "");
    }

    /** Where "back" and "forward" can lead. */
    private static List<String> historyOf(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject history = session.send("Page.getNavigationHistory");
        session.detach();
        return history.getAsJsonArray("entries").asList().stream()
                .map(entry -> entry.getAsJsonObject().get("url").getAsString())
                .toList();
    }
}
