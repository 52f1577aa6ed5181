package dev.gatehouse.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.contract.operator.ProviderHealth;
import dev.gatehouse.contract.operator.ProviderState;
import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Sam looks for a mail that somebody misses, and at how the service is. */
class DeliveriesIT {

    private static final Duration MAIL = Duration.ofSeconds(10);

    private final Firm firm = Platform.shared().firm();
    private final Operator sam = Operator.onDuty(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private Answer mails(Firm of, String query) {
        return sam.http().get("/api/operator/organizations/" + of.id() + "/deliveries" + query);
    }

    private static List<DeliveryResponse> items(Answer answer) {
        return List.of(
                JsonMapper.shared().treeToValue(answer.expect(200).json().path("items"), DeliveryResponse[].class));
    }

    @Test
    void mailsAreFoundByTheAddressThatOneKnowsAndTellNoOther() {
        Member maya = firm.owner();
        Contact.Card otto = maya.addClient("Otto Berg");
        Contact.Card ida = maya.addClient("Ida Holm");
        maya.send(maya.draft(otto, "Bank statements"), otto);
        maya.send(maya.draft(ida, "Bank statements"), ida);
        String recipient = "?recipient=" + URLEncoder.encode(otto.email().toUpperCase(), StandardCharsets.UTF_8);
        Await.until(
                MAIL,
                () -> items(mails(firm, "")).size() == 2
                        && items(mails(firm, recipient)).size() == 1);
        DeliveryResponse mail = items(mails(firm, recipient)).getFirst();
        assertThat(mail.state()).isEqualTo(DeliveryState.SENT);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.kind()).isEqualTo("engagement-invitation");
        assertThat(mails(firm, "").text())
                .doesNotContain(otto.email(), ida.email(), "@client", "Bank", "token", "/open");
        assertThat(items(mails(Platform.shared().firm(), ""))).isEmpty();
        Answer page = mails(firm, "?limit=1");
        Answer next = mails(firm, "?limit=1&cursor=" + page.json().path("next").stringValue(""));
        assertThat(items(next).getFirst().id())
                .isNotEqualTo(items(page).getFirst().id());
        assertThat(rows.texts("select column_name::text from information_schema.columns where table_name = 'delivery'"))
                .doesNotContain("body", "subject", "values");
    }

    /** One mail was first tried 91 days ago, the other one 89; the neighbour's is as old as the first. */
    @Test
    void mailsAreForgottenAfterNinetyDaysAndTheJobComesAgain() {
        Firm neighbour = Platform.shared().firm();
        Stream.of(firm, neighbour).forEach(of -> {
            Member owner = of.owner();
            Contact.Card card = owner.addClient("Otto Berg");
            for (int mail = 0; mail < 2; mail++) {
                owner.send(owner.draft(card, "Bank statements"), card);
            }
            Await.until(MAIL, () -> items(mails(of, "")).size() == 2);
        });
        String age = "update delivery set created_at = now() - ? * interval '1 day' where org_id = ? and id = ?";
        List<DeliveryResponse> both = items(mails(firm, ""));
        firm.execute(age, 91, firm.id(), both.getFirst().id());
        firm.execute(age, 89, firm.id(), both.getLast().id());
        items(mails(neighbour, "")).forEach(mail -> firm.execute(age, 91, neighbour.id(), mail.id()));
        String job = "select due_at > now() + interval '23 hours' and attempts = 0 and done_at is null from work"
                + " where org_id = ? and kind = 'delivery-removal'";
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'delivery-removal'", firm.id());
        Await.until(
                MAIL,
                () -> items(mails(firm, "")).size() == 1
                        && rows.texts(job, firm.id()).equals(List.of("t")));
        assertThat(items(mails(firm, "")).getFirst().id())
                .isEqualTo(both.getLast().id());
        assertThat(items(mails(neighbour, ""))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "otto@client.example, o•••@c•••.example",
        "o@c.d.example, o•••@c•••.example",
        "odd, •••",
        "a@b, •••",
    })
    void addressesAreRecognisedNotRead(String address, String masked) {
        assertThat(ListDeliveries.mask(address)).isEqualTo(masked);
    }

    @Test
    void queuesAndProvidersAreNumbersAndStates() {
        firm.execute(
                "insert into work (org_id, id, kind, subject_id, due_at, done_at, failed_at, failure, attempts)"
                        + " values (?, ?, 'lost-mail', ?, now(), now(), now(), 'MailSendException', 12)",
                firm.id(),
                Ids.next(),
                firm.id());
        Answer answer = sam.http().get("/api/operator/health").expect(200);
        ServiceHealthResponse health = answer.as(ServiceHealthResponse.class);
        assertThat(health.providers())
                .contains(
                        new ProviderHealth("database", ProviderState.UP), new ProviderHealth("redis", ProviderState.UP))
                .extracting(ProviderHealth::name)
                .contains("mail", "object-store");
        assertThat(health.queues()).anySatisfy(queue -> {
            assertThat(queue.kind()).isEqualTo("lost-mail");
            assertThat(queue.dead()).isPositive();
        });
        assertThat(health.queues()).extracting(QueueHealth::kind).doesNotHaveDuplicates();
        assertThat(answer.text()).doesNotContain(firm.id().toString());
    }
}
