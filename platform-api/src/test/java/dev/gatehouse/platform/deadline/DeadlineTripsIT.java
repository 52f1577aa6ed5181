package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.TcpProxy;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Counts what deadlines cost on the wire to PostgreSQL, in a firm that has many. */
class DeadlineTripsIT {

    private static final int MANY = 500;
    private static final int TIMES = 10;
    private static final int BEGIN_LOCK_INSERT_MARK_READ_EVENT_COMMIT = 7;

    /** The same deadline again, every day another one. */
    private static final String COPIES = """
            insert into deadline (org_id, id, client_id, engagement_id, series_id, name, due_on, anchor_day, amount, currency,
                frequency, supplier)
            select d.org_id, copy.id, d.client_id, d.engagement_id, copy.id, d.name || ' ' || copy.n, d.due_on + copy.n,
                d.anchor_day, d.amount, d.currency, d.frequency, d.supplier
            from deadline d, lateral (
                select n, gen_random_uuid() as id from generate_series(1, ?) n where d.id is not null
            ) copy
            where d.id = ?
            """;

    @Test
    @Requirement("P8")
    void listAndTotalsTakeOneTripEachAndEntitlementsNone() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        try (TcpProxy proxy = TcpProxy.to(database.host(), database.port(), Duration.ZERO);
                Platform node = Platform.start(
                        database,
                        "gatehouse.database.port=" + proxy.port(),
                        "gatehouse.access.requests-per-minute=1000000",
                        "gatehouse.work.poll=1h")) {
            Firm firm = node.firm();
            Member luca = firm.owner();
            Contact.Card card = luca.addClient("Rosa Conti");
            DeadlineResponse first = create(luca, card.clientId()).expect(201).as(DeadlineResponse.class);
            firm.execute(COPIES, MANY - 1, first.id());
            Doorstep rosa = Doorstep.of(firm).enteredAs(card.email());
            Checksums.settle(firm);

            assertThat(names(luca.http().get("/api/staff/deadlines?limit=" + MANY)))
                    .isEqualTo(MANY);
            costsOneTrip(proxy, () -> luca.http().get("/api/staff/deadlines?limit=" + MANY));
            costsOneTrip(proxy, () -> luca.http().get("/api/staff/costs?from=" + month(0) + "&to=" + month(11)));
            costsOneTrip(proxy, () -> rosa.http().get(rosa.path("/deadlines")));
            costsOneTrip(proxy, () -> rosa.http().get(rosa.path("/costs")));

            renewing(luca, proxy, first);

            firm.plan("ESSENTIAL");
            create(luca, card.clientId()).expect(402);
            long before = proxy.trips();
            create(luca, card.clientId()).expect(402);
            assertThat(proxy.trips() - before).as("trips of a refusal").isZero();
        }
    }

    private static void costsOneTrip(TcpProxy proxy, Supplier<Answer> read) {
        warmUp(read);
        long before = proxy.trips();
        for (int i = 0; i < TIMES; i++) {
            read.get().expect(200);
        }
        assertThat(proxy.trips() - before).isEqualTo(TIMES);
    }

    /** The feature, the room below the limits and the right of the member are asked for without a trip. */
    private static void renewing(Member luca, TcpProxy proxy, DeadlineResponse first) {
        DeadlineResponse[] current = {first};
        Supplier<Answer> renew = () -> {
            Answer answer = luca.http()
                    .with("If-Match", "\"" + current[0].version() + "\"")
                    .put(
                            "/api/staff/deadlines/" + current[0].id() + "/renewal",
                            new RenewDeadlineRequest(Ids.next(), null, null));
            current[0] = answer.expect(200).as(DeadlineResponse.class);
            return answer;
        };
        for (int i = 0; i < TIMES; i++) {
            renew.get();
        }
        long before = proxy.trips();
        renew.get();
        assertThat(proxy.trips() - before).isEqualTo(BEGIN_LOCK_INSERT_MARK_READ_EVENT_COMMIT);
    }

    /** Connections and prepared statements are not part of a read. */
    private static void warmUp(Supplier<Answer> read) {
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (System.nanoTime() < end) {
            read.get();
        }
    }

    private static Answer create(Member member, UUID client) {
        LocalDate due = LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC).plusDays(3);
        DeadlineContent content =
                new DeadlineContent("Domain", due, new Money("120", "EUR"), Frequency.MONTHLY, null, "Names Ltd", null);
        return member.http().post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), client, null, content));
    }

    private static int names(Answer page) {
        return page.expect(200).json().path("items").size();
    }

    private static YearMonth month(int ahead) {
        return YearMonth.from(LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC)).plusMonths(ahead);
    }
}
