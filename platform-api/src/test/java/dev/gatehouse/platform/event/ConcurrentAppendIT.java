package dev.gatehouse.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Many writers on one stream, over two nodes in this process and a third one that is killed in the middle. */
class ConcurrentAppendIT {

    private static final int WRITERS = 64;
    private static final int APPENDS = 200;

    @Test
    @Requirement("S-30")
    void streamsNeitherForkNorGapWhoeverWritesAndDies() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        try (Platform first =
                        Platform.start(database, "gatehouse.database.patience=60s", "gatehouse.database.deadline=60s");
                Platform second = Platform.start(
                        database, "gatehouse.database.patience=60s", "gatehouse.database.deadline=60s")) {
            Firm firm = first.firm();
            Process third = startWriter(database, firm.id());
            try {
                awaitEvents(database, firm, 20);
                Mono<Long> writing = Flux.merge(writers(first, firm, 0), writers(second, firm, 1))
                        .count();
                Mono<Long> killed =
                        Mono.fromCallable(() -> (long) kill(third)).delaySubscription(Duration.ofSeconds(2));
                assertThat(writing.zipWith(killed).block().getT1()).isEqualTo((long) WRITERS * APPENDS);
            } finally {
                third.destroyForcibly();
            }
            assertIntact(first, database, firm);
        }
    }

    private static int kill(Process process) throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    private static Flux<Integer> writers(Platform node, Firm firm, int half) {
        return Flux.range(0, WRITERS / 2)
                .flatMap(
                        writer -> Flux.range(0, APPENDS).concatMap(number -> append(node, firm, half, writer, number)),
                        WRITERS / 2);
    }

    private static Mono<Integer> append(Platform node, Firm firm, int half, int writer, int number) {
        NewEvent event = NewEvent.of(Stream.organization(firm.id()), "test.appended", Actor.SYSTEM)
                .fact("writer", half * WRITERS / 2 + writer)
                .fact("number", number);
        return node.bean(TenantTransactions.class)
                .write(node.bean(EventLog.class).append(event).thenReturn(number))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())));
    }

    private static void assertIntact(Platform node, JdbcTarget database, Firm firm) {
        Rows rows = new Rows(database);
        String stream = "organization:" + firm.id();
        long events = rows.number("select count(*) from event where stream = ?", stream);
        assertThat(events).isGreaterThanOrEqualTo((long) WRITERS * APPENDS + 20);
        assertThat(rows.number("select max(seq) from event where stream = ?", stream))
                .isEqualTo(events);
        assertThat(rows.number("select count(distinct body::jsonb ->> 'prev') from event where stream = ?", stream))
                .isEqualTo(events);
        ChainVerification chain = node.bean(TenantTransactions.class)
                .read(node.bean(EventQueries.class).verify(new Stream(stream)))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())))
                .block();
        assertThat(chain.verified()).isTrue();
        assertThat(chain.events()).isEqualTo(events);
    }

    private static Process startWriter(JdbcTarget database, UUID firm) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EventWriterProcess.class.getName(),
                        database.host(),
                        Integer.toString(database.port()),
                        database.database(),
                        Platform.services().redis().uri().toString(),
                        firm.toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/event-writer.log"))
                .start();
    }

    private static void awaitEvents(JdbcTarget database, Firm firm, int least) {
        Rows rows = new Rows(database);
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (rows.number("select count(*) from event where org_id = ?", firm.id()) < least) {
            assertThat(System.nanoTime()).as("the third writer appends").isLessThan(end);
        }
    }
}
