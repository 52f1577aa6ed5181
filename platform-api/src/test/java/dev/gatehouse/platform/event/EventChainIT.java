package dev.gatehouse.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Asked;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain as the database holds it: complete with its changes, closed to change, silent about content. */
class EventChainIT {

    private static final String FILE_NAME = "very-private-name.txt";
    private static final String CONTENT = "what-the-file-says";
    private static final String REASON = "a-reason-in-words";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());
    private EngagementResponse engagement;
    private Contact.Card card;
    private UUID item;

    @BeforeEach
    void ottoHasSubmitted() {
        card = maya.addClient("Otto Berg");
        engagement = maya.send(maya.draft(card, "Secret item title"), card);
        item = engagement.items().getFirst().id();
        Contact.open(firm, card.email()).upload(item, FILE_NAME, CONTENT);
    }

    @Test
    @Requirement({"R-36", "R-09"})
    void eventsHoldNoContentNoNameNoAddress() {
        maya.reject(maya.item(item), REASON).expect(200);
        String bodies = String.join("\n", bodies());
        assertThat(bodies)
                .doesNotContain(FILE_NAME, CONTENT, REASON, card.email(), "Otto", "Secret item title", "10.")
                .contains("\"commit\":{", "\"type\":\"item.changes-requested\"");
    }

    @Test
    @Requirement("R-38")
    void aStoredFileIsBoundToItsEventByItsDigest() {
        String sha256 = maya.item(item).files().getFirst().sha256();
        assertThat(bodies())
                .filteredOn(body -> body.contains("\"file.stored\""))
                .singleElement()
                .asString()
                .contains("\"sha256\":\"" + sha256 + "\"");
        assertThat(bodies())
                .filteredOn(body -> body.contains("\"item.submitted\""))
                .singleElement()
                .asString()
                .contains(sha256);
    }

    @Test
    @Requirement("S-29")
    void whenTheEventCannotBeWrittenTheChangeDoesNotHappen() {
        ItemResponse before = maya.item(item);
        refuseEvents();
        try {
            assertThat(maya.accept(before).status()).isGreaterThanOrEqualTo(500);
            assertThat(maya.reject(before, REASON).status()).isGreaterThanOrEqualTo(500);
        } finally {
            allowEvents();
        }
        assertThat(maya.item(item).state()).isEqualTo(before.state());
        assertThat(maya.item(item).version()).isEqualTo(before.version());
        assertThat(rows.number("select count(*) from review where org_id = ?", firm.id()))
                .isZero();
        maya.accept(before).expect(200);
        assertThat(verify().verified()).isTrue();
    }

    @Test
    @Requirement("S-29")
    void whenTheEventCannotBeWrittenAFormIsNeitherBegunNorHandedIn() {
        Contact.Card nina = maya.addClient("Nina Vogt");
        EngagementResponse other =
                maya.send(maya.draft(nina, List.of(Member.form("Home office", Asked.shortText("room")))), nina);
        Contact contact = Contact.open(firm, nina.email());
        UUID form = other.items().getFirst().id();
        Map<String, Answer> answers = Asked.answered("room", "attic");
        refuseEvents();
        try {
            assertThat(contact.saveAnswers(form, 0, answers).status()).isGreaterThanOrEqualTo(500);
            assertThat(contact.submit(form, 0, answers).status()).isGreaterThanOrEqualTo(500);
        } finally {
            allowEvents();
        }
        assertThat(maya.item(form).state()).isEqualTo(ItemState.OPEN);
        assertThat(contact.item(form).form().version()).isZero();
        assertThat(rows.number("select count(*) from form_submission where org_id = ?", firm.id()))
                .isZero();
        contact.submit(form, 0, answers).expect(200);
    }

    @Test
    @Requirement("S-29")
    void whenTheChangeIsRefusedThereIsNoEvent() {
        long before = events();
        ItemResponse current = maya.item(item);
        maya.http()
                .with("If-Match", "\"999\"")
                .put("/api/staff/items/" + item + "/acceptance", null)
                .expectProblem(ProblemCode.STALE_VERSION);
        assertThat(events()).isEqualTo(before);
        maya.accept(current).expect(200);
        ItemResponse accepted = maya.item(item);
        maya.reject(accepted, REASON).expectProblem(ProblemCode.INVALID_TRANSITION);
        assertThat(events()).isEqualTo(before + 2);
    }

    @Test
    @Requirement("S-29")
    void aDoubleClickLeavesOneEvent() {
        ItemResponse submitted = maya.item(item);
        maya.accept(submitted).expect(200);
        maya.accept(submitted).expect(200);
        assertThat(bodies())
                .filteredOn(body -> body.contains("\"item.accepted\""))
                .hasSize(1);
        assertThat(maya.item(item).state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void theServersRoleCanNeitherChangeNorDeleteEvents() {
        Rows asApp = new Rows(Platform.shared().database().as("gatehouse_app", "gatehouse_app"));
        assertThat(asApp.sqlState("update event set hash = ''")).isEqualTo("42501");
        assertThat(asApp.sqlState("delete from event")).isEqualTo("42501");
        assertThat(asApp.sqlState("truncate event")).isEqualTo("42501");
        assertThat(asApp.sqlState("update event_value set value = ''")).isEqualTo("42501");
    }

    @Test
    void evenTheSuperuserIsStoppedByTheTriggers() {
        assertThat(rows.sqlState("update event set hash = '' where org_id = '" + firm.id() + "'"))
                .isEqualTo("23001");
        assertThat(rows.sqlState("delete from event where org_id = '" + firm.id() + "'"))
                .isEqualTo("23001");
        assertThat(rows.sqlState("truncate event cascade")).isEqualTo("23001");
    }

    @Test
    void erasedValuesLeaveAChainThatVerifies() {
        long values = firm.execute(
                "delete from event_value v using event e where e.org_id = v.org_id and e.id = v.event_id"
                        + " and e.org_id = ? and e.stream = ?",
                firm.id(),
                stream());
        ChainVerification chain = verify();
        assertThat(chain.verified()).isTrue();
        assertThat(chain.erased()).isEqualTo(values).isPositive();
        assertThat(maya.http()
                        .get("/api/staff/engagements/" + engagement.id() + "/activity")
                        .text())
                .doesNotContain("Otto Berg");
    }

    @Test
    void aChangedValueBesideTheChainIsFound() {
        firm.execute(
                "update event_value set value = 'Somebody Else' where org_id = ? and name = 'actorName'"
                        + " and event_id in (select id from event where org_id = ? and stream = ? and seq = 1)",
                firm.id(),
                firm.id(),
                stream());
        ChainVerification chain = verify();
        assertThat(chain.verified()).isFalse();
        assertThat(chain.firstBad()).isEqualTo(1);
        assertThat(chain.reason()).isEqualTo("value-mismatch");
    }

    @Test
    @Requirement("S-06")
    void eventsOfOneFirmNeverReachTheStreamOfAnother() {
        Firm other = Platform.shared().firm();
        Member amira = other.owner();
        long before = rows.number("select count(*) from event where org_id = ?", other.id());
        maya.accept(maya.item(item)).expect(200);
        assertThat(rows.number("select count(*) from event where org_id = ?", other.id()))
                .isEqualTo(before);
        amira.http()
                .get("/api/staff/engagements/" + engagement.id() + "/activity")
                .expectProblem(ProblemCode.NOT_FOUND);
        amira.http()
                .get("/api/staff/engagements/" + engagement.id() + "/verification")
                .expectProblem(ProblemCode.NOT_FOUND);
    }

    private String stream() {
        return "engagement:" + engagement.id();
    }

    private List<String> bodies() {
        return rows.texts("select body from event where org_id = ? and stream = ? order by seq", firm.id(), stream());
    }

    private long events() {
        return bodies().size();
    }

    private ChainVerification verify() {
        return maya.http()
                .get("/api/staff/engagements/" + engagement.id() + "/verification")
                .as(ChainVerification.class);
    }

    private void refuseEvents() {
        firm.execute("create or replace function refuse_events_of_test() returns trigger language plpgsql as $$"
                + " begin if new.org_id = '" + firm.id() + "' then raise exception 'no'; end if; return new; end $$");
        firm.execute("create trigger refuse_events_of_test before insert on event for each row"
                + " execute function refuse_events_of_test()");
    }

    private void allowEvents() {
        firm.execute("drop trigger refuse_events_of_test on event");
    }
}
