package dev.gatehouse.platform.engagement.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateOrigin;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Asked;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Checklists made from templates, and what becomes of them when the template changes. */
class TemplateIT {

    private static final UUID TAX_RETURN = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String KIRITIMATI = "Pacific/Kiritimati";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Contact.Card card = maya.addClient("Otto Berg");

    private static TemplateContent content(String name, TemplateItem... items) {
        return new TemplateContent(name, "Yearly", "Hello!", 30, List.of(items));
    }

    private static TemplateItem document(String title, @Nullable Integer days) {
        return new TemplateItem(ItemType.DOCUMENT, title, "All pages", days, null);
    }

    private TemplateResponse create(TemplateContent content) {
        return maya.http()
                .post("/api/staff/templates", new CreateTemplateRequest(Ids.next(), content))
                .expect(201)
                .as(TemplateResponse.class);
    }

    private Answer update(Member member, UUID template, int version, TemplateContent content) {
        return member.http()
                .with("If-Match", "\"" + version + "\"")
                .put("/api/staff/templates/" + template, new UpdateTemplateRequest(content));
    }

    private Answer archive(UUID template, int version) {
        return maya.http()
                .with("If-Match", "\"" + version + "\"")
                .put("/api/staff/templates/" + template + "/archival", null);
    }

    private Answer start(Member member, UUID template, UUID client) {
        return member.http().post("/api/staff/templates/" + template + "/engagements", request(client));
    }

    private static StartEngagementRequest request(UUID client) {
        return new StartEngagementRequest(Ids.next(), client, EngagementKind.CASE, null);
    }

    private EngagementResponse started(UUID template) {
        return start(maya, template, card.clientId()).expect(201).as(EngagementResponse.class);
    }

    private EngagementResponse send(EngagementResponse draft, String zone) {
        return maya.http()
                .with("If-Match", "\"" + draft.version() + "\"")
                .put(
                        "/api/staff/engagements/" + draft.id() + "/publication",
                        new SendEngagementRequest(List.of(card.contactId()), zone))
                .as(EngagementResponse.class);
    }

    private List<String> names(Member member, String query) {
        JsonNode items = member.http()
                .get("/api/staff/templates" + query)
                .expect(200)
                .json()
                .path("items");
        return items.values().stream()
                .map(item -> item.path("name").stringValue(""))
                .toList();
    }

    @Test
    void firmBeginsWithThePackAndAddsItsOwnByName() {
        assertThat(names(maya, ""))
                .containsExactly("Company onboarding", "Loan or insurance application", "Personal tax return");
        create(content("Estate", document("Will", null)));
        assertThat(names(maya, ""))
                .containsExactly(
                        "Company onboarding", "Estate", "Loan or insurance application", "Personal tax return");
        JsonNode first = maya.http().get("/api/staff/templates?limit=2").json();
        assertThat(names(maya, "?limit=2&cursor=" + first.path("next").stringValue("")))
                .containsExactly("Loan or insurance application", "Personal tax return");
    }

    @Test
    void templatesAreFoundByAPartOfTheirName() {
        create(content("Ärztekammer 100 %", document("Licence", null)));
        assertThat(names(maya, "?q=TAX")).containsExactly("Personal tax return");
        assertThat(names(maya, "?q=%C3%A4rzte")).containsExactly("Ärztekammer 100 %");
        assertThat(names(maya, "?q=%25")).containsExactly("Ärztekammer 100 %");
        assertThat(names(maya, "?q=nothing")).isEmpty();
        assertThat(names(maya, "?q=tax&archived=true")).isEmpty();
        JsonNode first = maya.http().get("/api/staff/templates?q=on&limit=1").json();
        assertThat(names(maya, "?q=on&limit=5&cursor=" + first.path("next").stringValue("")))
                .isNotEmpty()
                .allMatch(name -> name.contains("on"));
        assertThat(names(Platform.shared().firm().owner(), "?q=Arzte")).isEmpty();
    }

    @Test
    void everyReadyTemplateCanBeSentAsItIs() {
        maya.http().get("/api/staff/templates").json().path("items").forEach(ready -> {
            UUID id = UUID.fromString(ready.path("id").stringValue(""));
            EngagementResponse draft = started(id);
            assertThat(draft.items())
                    .hasSizeGreaterThan(6)
                    .allSatisfy(item -> assertThat(item.instructions()).isNotBlank());
            assertThat(draft.items()).extracting(ItemResponse::type).contains(ItemType.FORM, ItemType.DOCUMENT);
            assertThat(send(draft, KIRITIMATI).items()).noneMatch(item -> item.state() != ItemState.OPEN);
        });
    }

    @Test
    void readyTemplateIsCopiedWhenItIsFirstUsed() {
        Rows rows = new Rows(Platform.shared().database());
        String own = "select count(*) from template where org_id = '" + firm.id() + "'";
        assertThat(rows.number(own)).isZero();
        EngagementResponse draft = started(TAX_RETURN);
        assertThat(draft.template()).isEqualTo(new TemplateOrigin(TAX_RETURN, "Personal tax return", 1));
        assertThat(rows.number(own)).isEqualTo(1);
        assertThat(names(maya, "")).hasSize(3).contains("Personal tax return");
        TemplateResponse copy =
                maya.http().get("/api/staff/templates/" + TAX_RETURN).as(TemplateResponse.class);
        assertThat(copy.ready()).isFalse();
        update(maya, TAX_RETURN, 1, content("Our tax return", document("Statements", 3)))
                .expect(200);
        Member elsewhere = Platform.shared().firm().owner();
        assertThat(names(elsewhere, "")).contains("Personal tax return").doesNotContain("Our tax return");
    }

    @Test
    void thoseWhoCopyAtTheSameTimeShareTheCopy() {
        List<Answer> answers = AtOnce.run(4, number -> start(maya, TAX_RETURN, card.clientId()));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(names(maya, "")).hasSize(3);
    }

    @Test
    void newVersionChangesNothingThatWasMadeFromTheOldOne() {
        TemplateResponse template = create(content("Estate", document("Will", 5)));
        EngagementResponse sent = send(started(template.id()), "UTC");
        TemplateResponse next = update(maya, template.id(), 1, content("Inheritance", document("Deed", 9)))
                .expect(200)
                .as(TemplateResponse.class);
        assertThat(next.version()).isEqualTo(2);
        update(maya, template.id(), 1, content("Too late")).expectProblem(ProblemCode.STALE_VERSION);
        EngagementResponse later = maya.read(sent);
        assertThat(later.items()).extracting(ItemResponse::title).containsExactly("Will");
        assertThat(later.title()).isEqualTo("Estate");
        assertThat(later.template()).isEqualTo(new TemplateOrigin(template.id(), "Inheritance", 1));
        assertThat(started(template.id()).items())
                .extracting(ItemResponse::title)
                .containsExactly("Deed");
    }

    @Test
    void daysBecomeDatesOnTheSendersCalendar() {
        TemplateResponse template = create(content("Estate", document("Will", 5), document("Deed", null)));
        EngagementResponse draft = started(template.id());
        assertThat(draft.dueInDays()).isEqualTo(30);
        assertThat(draft.dueOn()).isNull();
        assertThat(draft.items().getFirst().dueInDays()).isEqualTo(5);
        LocalDate before = LocalDate.ofInstant(Clock.now(), ZoneId.of(KIRITIMATI));
        EngagementResponse sent = send(draft, KIRITIMATI);
        LocalDate after = LocalDate.ofInstant(Clock.now(), ZoneId.of(KIRITIMATI));
        assertThat(sent.dueOn()).isBetween(before.plusDays(30), after.plusDays(30));
        assertThat(sent.items().getFirst().dueOn()).isBetween(before.plusDays(5), after.plusDays(5));
        assertThat(sent.items().getFirst().dueInDays()).isNull();
        assertThat(sent.items().getLast().dueOn()).isNull();
    }

    @Test
    void dateWinsOverDaysAndDaysEndWithSending() {
        ItemResponse item = started(
                        create(content("Estate", document("Will", 5))).id())
                .items()
                .getFirst();
        LocalDate date = LocalDate.of(2027, 3, 31);
        maya.http()
                .with("If-Match", "\"1\"")
                .put("/api/staff/items/" + item.id(), new UpdateItemRequest("Will", null, date, 5, null))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        maya.http()
                .with("If-Match", "\"1\"")
                .put("/api/staff/items/" + item.id(), new UpdateItemRequest("Will", null, date))
                .expect(200);
        EngagementResponse sent = send(maya.read(started(TAX_RETURN)), "Europe/Berlin");
        NewItem late = new NewItem(Ids.next(), ItemType.DOCUMENT, "Late", null, null, 5, null);
        maya.http()
                .post("/api/staff/engagements/" + sent.id() + "/items", late)
                .expectProblem(ProblemCode.VALIDATION_FAILED);
    }

    @Test
    void zoneThatIsNoneSendsNothing() {
        EngagementResponse draft =
                started(create(content("Estate", document("Will", 5))).id());
        maya.http()
                .with("If-Match", "\"" + draft.version() + "\"")
                .put(
                        "/api/staff/engagements/" + draft.id() + "/publication",
                        new SendEngagementRequest(List.of(card.contactId()), "Mars/Olympus"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(maya.read(draft).sentAt()).isNull();
    }

    @Test
    void engagementBecomesATemplateWithoutWhatTheClientDid() {
        TemplateResponse template = create(content(
                "Estate",
                document("Will", 5),
                new TemplateItem(ItemType.FORM, "Rooms", null, null, List.of(Asked.shortText("rooms")))));
        EngagementResponse sent = send(started(template.id()), "UTC");
        Contact otto = Contact.open(firm, card.email());
        otto.upload(sent.items().getFirst().id(), "will.txt", "all to my cat");
        otto.saveAnswers(sent.items().getLast().id(), 0, Asked.answered("rooms", "nine"))
                .expect(200);
        SaveAsTemplateRequest request = new SaveAsTemplateRequest(Ids.next(), "Estate again");
        Answer saved = maya.http().post("/api/staff/engagements/" + sent.id() + "/templates", request);
        assertThat(saved.text()).doesNotContain("nine", "will.txt");
        TemplateContent again = saved.expect(201).as(TemplateResponse.class).content();
        assertThat(again.items()).isEqualTo(template.content().items());
        assertThat(again.dueInDays()).isEqualTo(30);
        Answer repeated = maya.http().post("/api/staff/engagements/" + sent.id() + "/templates", request);
        assertThat(repeated.expect(201).as(TemplateResponse.class).content()).isEqualTo(again);
    }

    @Test
    void archivedTemplateStartsNothingAndComesBack() {
        TemplateResponse template = create(content("Estate", document("Will", 5)));
        archive(template.id(), 7).expectProblem(ProblemCode.STALE_VERSION);
        archive(template.id(), 1).expect(204);
        archive(template.id(), 1).expect(204);
        assertThat(names(maya, "")).doesNotContain("Estate");
        assertThat(names(maya, "?archived=true")).containsExactly("Estate");
        start(maya, template.id(), card.clientId()).expectProblem(ProblemCode.CONFLICT);
        update(maya, template.id(), 1, content("Estate")).expectProblem(ProblemCode.CONFLICT);
        maya.http()
                .with("If-Match", "\"1\"")
                .delete("/api/staff/templates/" + template.id() + "/archival")
                .expect(204);
        assertThat(names(maya, "")).contains("Estate");
    }

    @Test
    @Requirement({"S-01", "S-04"})
    void templateOfAnotherFirmIsNotThereAndNothingIsStored() {
        TemplateResponse template = create(content("Estate", document("Will", 5)));
        Firm other = Platform.shared().firm();
        Member nora = other.owner();
        Contact.Card theirs = nora.addClient("Nina Holm");
        Checksums.settle(other);
        List<String> before = Checksums.of(other);
        start(nora, template.id(), theirs.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        update(nora, template.id(), 1, content("Mine now")).expectProblem(ProblemCode.NOT_FOUND);
        start(nora, TAX_RETURN, card.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(Checksums.of(other)).isEqualTo(before);
        assertThat(names(nora, "")).doesNotContain("Estate");
    }

    @Test
    void formWithoutQuestionsIsNoTemplate() {
        TemplateItem empty = new TemplateItem(ItemType.FORM, "Rooms", null, null, null);
        Answer answer = maya.http()
                .post("/api/staff/templates", new CreateTemplateRequest(Ids.next(), content("Estate", empty)));
        assertThat(answer.expectProblem(ProblemCode.VALIDATION_FAILED).text()).contains("/content/items/0/questions");
    }

    @Test
    void sameRequestAgainIsTheSameEngagement() {
        UUID template = create(content("Estate", document("Will", 5))).id();
        StartEngagementRequest request = request(card.clientId());
        String path = "/api/staff/templates/" + template + "/engagements";
        EngagementResponse first = maya.http().post(path, request).expect(201).as(EngagementResponse.class);
        EngagementResponse again = maya.http().post(path, request).expect(201).as(EngagementResponse.class);
        assertThat(again.items()).isEqualTo(first.items());
    }

    @Test
    @Requirement("R-27")
    void whatIsAddedAfterSendingIsOpenInTheChainAndInTheNextMail() {
        EngagementResponse sent =
                send(started(create(content("Estate", document("Will", 5))).id()), "UTC");
        MailMessage first = mail("- Will");
        assertThat(first.text()).doesNotContain("(new)");
        NewItem deed = Member.document("Deed of the house");
        ItemResponse added = maya.http()
                .post("/api/staff/engagements/" + sent.id() + "/items", deed)
                .expect(201)
                .as(ItemResponse.class);
        assertThat(added.state()).isEqualTo(ItemState.OPEN);
        String activity = maya.http()
                .get("/api/staff/engagements/" + sent.id() + "/activity")
                .text();
        assertThat(activity).contains("Deed of the house", "item.published");
        assertThat(Contact.open(firm, card.email()).item(deed.id()).title()).isEqualTo("Deed of the house");
        maya.http()
                .post("/api/staff/invitations/" + sent.invitations().getFirst().id() + "/mails", null)
                .expect(202);
        MailMessage next = mail("Deed of the house (new)");
        assertThat(next.text()).contains("- Will").doesNotContain("- Will (new)");
        assertThat(next.html()).contains("<li>Deed of the house");
    }

    private MailMessage mail(String text) {
        return Platform.services()
                .mailbox()
                .awaitMessage(
                        card.email(),
                        found -> found.text().replace("\r\n", "\n").contains(text),
                        Duration.ofSeconds(10));
    }
}
