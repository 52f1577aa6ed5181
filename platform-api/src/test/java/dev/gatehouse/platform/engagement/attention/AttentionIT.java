package dev.gatehouse.platform.engagement.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.DueEngagement;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UnopenedEngagement;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Maya sees in the morning what is due and what nobody has opened, of her firm alone. */
class AttentionIT {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();

    private record Asked(EngagementResponse engagement, Contact.Card card) {}

    private Asked sent(String client, @Nullable LocalDate dueOn, @Nullable LocalDate itemDueOn) {
        Contact.Card card = maya.addClient(client);
        return new Asked(maya.send(draft(card, dueOn, itemDueOn), card), card);
    }

    private EngagementResponse draft(Contact.Card card, @Nullable LocalDate dueOn, @Nullable LocalDate itemDueOn) {
        NewItem item = new NewItem(Ids.next(), ItemType.DOCUMENT, "Statements", null, itemDueOn);
        CreateEngagementRequest request = new CreateEngagementRequest(
                Ids.next(), card.clientId(), EngagementKind.CASE, "Tax return", null, dueOn, List.of(item));
        return maya.http().post("/api/staff/engagements", request).expect(201).as(EngagementResponse.class);
    }

    private static AttentionResponse attention(Member reader, String query) {
        return reader.http()
                .get("/api/staff/attention?dueBy=" + NEXT_WEEK + query)
                .expect(200)
                .as(AttentionResponse.class);
    }

    @Test
    void earliestDateOfWhatIsOutstandingDecidesWhatIsDue() {
        Asked ahead = sent("Ada", TODAY.plusDays(40), TODAY.plusDays(30));
        Asked item = sent("Bea", TODAY.plusDays(40), TODAY.plusDays(2));
        Asked overdue = sent("Cem", TODAY.minusDays(3), TODAY.plusDays(2));
        draft(maya.addClient("Dan"), TODAY.minusDays(9), TODAY.minusDays(9));

        List<DueEngagement> due = attention(maya, "").due();
        assertThat(due)
                .extracting(DueEngagement::id)
                .containsExactly(overdue.engagement().id(), item.engagement().id())
                .doesNotContain(ahead.engagement().id());
        assertThat(due).extracting(DueEngagement::dueOn).containsExactly(TODAY.minusDays(3), TODAY.plusDays(2));
        assertThat(due.getFirst().clientName()).isEqualTo("Cem & Co");
        assertThat(due.getFirst().progress().total()).isEqualTo(1);
        assertThat(attention(maya, "&limit=1").due()).hasSize(1);
        assertThat(attention(maya, "&limit=1").unopened()).hasSize(1);
    }

    @Test
    void whatTheClientHasHandedInIsNotDueAnyMore() {
        Asked asked = sent("Otto", null, TODAY.plusDays(2));
        assertThat(attention(maya, "").due()).hasSize(1);
        Contact otto = Contact.open(firm, asked.card().email());
        otto.upload(asked.engagement().items().getFirst().id(), "june.txt", "June");
        assertThat(attention(maya, "").due()).isEmpty();
    }

    @Test
    void whatNobodyHasOpenedIsToldUntilSomebodyDoes() {
        Asked first = sent("Otto", null, null);
        Asked second = sent("Nina", null, null);
        draft(maya.addClient("Dan"), null, null);

        List<UnopenedEngagement> unopened = attention(maya, "").unopened();
        assertThat(unopened)
                .extracting(UnopenedEngagement::id)
                .containsExactly(first.engagement().id(), second.engagement().id());
        assertThat(unopened.getFirst().contactName()).isEqualTo("Otto");
        assertThat(unopened.getFirst().contacts()).isEqualTo(1);

        Contact otto = Contact.open(firm, first.card().email());
        otto.http()
                .post(otto.path("/checklists/" + first.engagement().id() + "/opening"), null)
                .expect(204);
        assertThat(attention(maya, "").unopened())
                .extracting(UnopenedEngagement::id)
                .containsExactly(second.engagement().id());
    }

    @Test
    void anotherFirmSeesNothingOfIt() {
        sent("Otto", TODAY, TODAY);
        AttentionResponse other = attention(Platform.shared().firm().owner(), "");
        assertThat(other.due()).isEmpty();
        assertThat(other.unopened()).isEmpty();
    }

    @Test
    void dayMustBeADay() {
        maya.http().get("/api/staff/attention").expectProblem(ProblemCode.INVALID_REQUEST);
        maya.http().get("/api/staff/attention?dueBy=soon").expectProblem(ProblemCode.INVALID_REQUEST);
        assertThat(maya.http()
                        .get("/api/staff/attention?limit=101&dueBy=" + NEXT_WEEK)
                        .status())
                .isIn(400, 422);
    }
}
