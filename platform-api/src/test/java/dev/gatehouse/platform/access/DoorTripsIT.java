package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.TcpProxy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts what signing in by code, and what is found behind the door, cost on the wire. */
class DoorTripsIT {

    private static final int READS = 20;
    private static final int BEGIN_USE_EVENT_COMMIT = 4;

    /** The newest sign-in and the newest use of a code have one transaction in common. */
    private static final String WRITES = """
            select count(distinct writer) from (
                (select xmin::text as writer from event where type = 'contact.signed-in' order by seq desc limit 1)
                union all (select xmin::text from challenge_use order by used_at desc limit 1)) newest
            """;

    @Test
    @Requirement("P8")
    void codeOrLinkCostsTwoTripsToRedisAndOneWriteAndEachReadCostsOneTrip() throws IOException {
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
            Firm firm = node.firm();
            Member maya = firm.owner();
            Contact.Card card = maya.addClient("Otto Berg");
            EngagementResponse sent = maya.send(maya.draft(card, "One", "Two"), card);
            Doorstep otto = Doorstep.of(firm).enteredAs(card.email());
            warmUp(otto, sent);

            String code = otto.codeFor(card.email());
            Checksums.settle(firm);
            Trips before = Trips.now(redisProxy, postgresProxy);
            otto.enters(code).expect(201);
            Trips spent = Trips.now(redisProxy, postgresProxy).since(before);
            assertThat(spent.redis()).isEqualTo(2);
            assertThat(spent.postgres()).isLessThanOrEqualTo(BEGIN_USE_EVENT_COMMIT);
            assertThat(new Rows(database).number(WRITES)).isEqualTo(1);

            Firm harbor = node.firm(Preset.ASSESSMENT);
            String dana = harbor.owner().addClient("Dana Okafor").email();
            Doorstep hers = Doorstep.of(harbor);
            hers.presses(Doorstep.loginLink(hers.mailFor(dana))).expect(201);
            String token = Doorstep.loginLink(hers.mailFor(dana));
            Checksums.settle(harbor);
            Trips unpressed = Trips.now(redisProxy, postgresProxy);
            hers.presses(token).expect(201);
            Trips pressed = Trips.now(redisProxy, postgresProxy).since(unpressed);
            assertThat(pressed.redis()).isEqualTo(2);
            assertThat(pressed.postgres()).isLessThanOrEqualTo(BEGIN_USE_EVENT_COMMIT);

            for (Runnable read : List.<Runnable>of(
                    otto::home, () -> otto.checklist(sent.id()).expect(200))) {
                Trips unread = Trips.now(redisProxy, postgresProxy);
                for (int i = 0; i < READS; i++) {
                    read.run();
                }
                assertThat(Trips.now(redisProxy, postgresProxy).since(unread)).isEqualTo(new Trips(READS, READS));
            }
        }
    }

    /** What has gone over the wire so far. */
    private record Trips(long redis, long postgres) {

        static Trips now(TcpProxy redis, TcpProxy postgres) {
            return new Trips(redis.trips(), postgres.trips());
        }

        Trips since(Trips before) {
            return new Trips(redis - before.redis, postgres - before.postgres);
        }
    }

    /**
     * Connections, prepared statements and scripts are not part of a request. Reads take their connections in turn, so
     * an odd number of them a round brings each kind to each connection.
     */
    private static void warmUp(Doorstep otto, EngagementResponse sent) {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < end) {
            otto.home();
            otto.home();
            otto.checklist(sent.id()).expect(200);
        }
    }
}
