package dev.gatehouse.platform.engagement.template;

import static dev.gatehouse.platform.engagement.template.TemplateShelf.TAX_RETURN;
import static dev.gatehouse.platform.engagement.template.TemplateShelf.content;
import static dev.gatehouse.platform.engagement.template.TemplateShelf.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Asked;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Checklists made from templates, and templates made from checklists. */
class TemplateUseIT {

    private static final String KIRITIMATI = "Pacific/Kiritimati";

    private final TemplateShelf shelf = new TemplateShelf();
    private final Firm firm = shelf.firm();
    private final Member maya = shelf.maya();
    private final Contact.Card card = shelf.card();

    @Test
    void everyReadyTemplateCanBeSentAsItIs() {
        maya.http().get("/api/staff/templates").json().path("items").forEach(ready -> {
            UUID id = UUID.fromString(ready.path("id").stringValue(""));
            EngagementResponse draft = shelf.started(id);
            assertThat(draft.items())
                    .hasSizeGreaterThan(6)
                    .allSatisfy(item -> assertThat(item.instructions()).isNotBlank());
            assertThat(draft.items()).extracting(ItemResponse::type).contains(ItemType.FORM, ItemType.DOCUMENT);
            assertThat(shelf.send(draft, KIRITIMATI).items()).noneMatch(item -> item.state() != ItemState.OPEN);
        });
    }

    @Test
    void daysBecomeDatesOnTheSendersCalendar() {
        TemplateResponse template = shelf.create(content("Estate", document("Will", 5), document("Deed", null)));
        EngagementResponse draft = shelf.started(template.id());
        assertThat(draft.dueInDays()).isEqualTo(30);
        assertThat(draft.dueOn()).isNull();
        assertThat(draft.items().getFirst().dueInDays()).isEqualTo(5);
        LocalDate before = LocalDate.ofInstant(Clock.now(), ZoneId.of(KIRITIMATI));
        EngagementResponse sent = shelf.send(draft, KIRITIMATI);
        LocalDate after = LocalDate.ofInstant(Clock.now(), ZoneId.of(KIRITIMATI));
        assertThat(sent.dueOn()).isBetween(before.plusDays(30), after.plusDays(30));
        assertThat(sent.items().getFirst().dueOn()).isBetween(before.plusDays(5), after.plusDays(5));
        assertThat(sent.items().getFirst().dueInDays()).isNull();
        assertThat(sent.items().getLast().dueOn()).isNull();
    }

    @Test
    void dateWinsOverDaysAndDaysEndWithSending() {
        ItemResponse item = shelf.started(
                        shelf.create(content("Estate", document("Will", 5))).id())
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
        EngagementResponse sent = shelf.send(maya.read(shelf.started(TAX_RETURN)), "Europe/Berlin");
        NewItem late = new NewItem(Ids.next(), ItemType.DOCUMENT, "Late", null, null, 5, null);
        maya.http()
                .post("/api/staff/engagements/" + sent.id() + "/items", late)
                .expectProblem(ProblemCode.VALIDATION_FAILED);
    }

    @Test
    void zoneThatIsNoneSendsNothing() {
        EngagementResponse draft = shelf.started(
                shelf.create(content("Estate", document("Will", 5))).id());
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
        TemplateResponse template = shelf.create(content(
                "Estate",
                document("Will", 5),
                new TemplateItem(ItemType.FORM, "Rooms", null, null, List.of(Asked.shortText("rooms")))));
        EngagementResponse sent = shelf.send(shelf.started(template.id()), "UTC");
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
    void sameRequestAgainIsTheSameEngagement() {
        UUID template = shelf.create(content("Estate", document("Will", 5))).id();
        StartEngagementRequest request = TemplateShelf.request(card.clientId());
        String path = "/api/staff/templates/" + template + "/engagements";
        EngagementResponse first = maya.http().post(path, request).expect(201).as(EngagementResponse.class);
        EngagementResponse again = maya.http().post(path, request).expect(201).as(EngagementResponse.class);
        assertThat(again.items()).isEqualTo(first.items());
    }

    @Test
    @Requirement("R-27")
    void whatIsAddedAfterSendingIsOpenInTheChainAndInTheNextMail() {
        EngagementResponse sent = shelf.send(
                shelf.started(
                        shelf.create(content("Estate", document("Will", 5))).id()),
                "UTC");
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
