package dev.gatehouse.platform.engagement.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Asked;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.TcpProxy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts what really goes over the wire for a dashboard read. */
class HotReadTripsIT {

    private static final int READS = 20;

    @Test
    @Requirement("P8")
    void aChecklistReadTakesOneTripToRedisAndOneToPostgres() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        var redis = Platform.services().redis();
        try (TcpProxy postgresProxy = TcpProxy.to(database.host(), database.port(), Duration.ZERO);
                TcpProxy redisProxy = TcpProxy.to(redis.host(), redis.port(), Duration.ZERO);
                Platform node = Platform.start(
                        database,
                        "gatehouse.database.port=" + postgresProxy.port(),
                        "gatehouse.redis.url=redis://localhost:" + redisProxy.port(),
                        "gatehouse.access.requests-per-minute=1000000",
                        "gatehouse.work.poll=1h")) {
            Contact otto = contactWithItems(node);
            warmUp(otto);
            long postgresBefore = postgresProxy.trips();
            long redisBefore = redisProxy.trips();
            for (int i = 0; i < READS; i++) {
                otto.checklist();
            }
            assertThat(postgresProxy.trips() - postgresBefore).isEqualTo(READS);
            assertThat(redisProxy.trips() - redisBefore).isEqualTo(READS);
        }
    }

    private static Contact contactWithItems(Platform node) {
        Firm firm = node.firm();
        Member maya = firm.owner();
        Contact.Card card = maya.addClient("Otto Berg");
        List<NewItem> items =
                List.of(Member.document("One"), Member.form("Two", Asked.shortText("name")), Member.document("Three"));
        maya.send(maya.draft(card, items), card);
        Contact otto = Contact.open(firm, card.email());
        otto.upload(items.getFirst().id(), "a.txt", "content");
        otto.saveAnswers(items.get(1).id(), 0, Asked.answered("name", "Otto")).expect(200);
        return otto;
    }

    /** Connections, prepared statements and the mail's own work are not part of a read. */
    private static void warmUp(Contact otto) {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < end) {
            otto.checklist();
        }
    }
}
