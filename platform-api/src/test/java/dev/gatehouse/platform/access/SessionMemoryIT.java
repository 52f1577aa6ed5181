package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What sessions cost Redis, each of a contact of its own, with the index that lets them be ended. */
class SessionMemoryIT {

    private static final int SESSIONS = 10_000;
    private static final long MOST = 6_000_000;

    private final Sessions sessions = Platform.shared().bean(Sessions.class);

    @Test
    @Requirement("P14")
    void tenThousandSessionsInUseFitIntoSixMegabytes() {
        List<OrganizationId> firms = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            firms.add(new OrganizationId(Ids.next()));
        }
        long before = usedMemory();
        Flux.range(0, SESSIONS)
                .flatMap(i -> sessions.beginByLink(
                                SessionId.create(firms.get(i % firms.size())),
                                Ids.next(),
                                new CameByLink(Ids.next(), Ids.next()),
                                "Johanna Mustermann")
                        .flatMap(begun ->
                                sessions.use(SessionId.parse(begun.id()).orElseThrow())))
                .blockLast();
        long used = usedMemory() - before;
        firms.forEach(SessionMemoryIT::forget);
        assertThat(used).isBetween(MOST / 4, MOST);
    }

    private static void forget(OrganizationId firm) {
        List<String> keys = RedisProbe.commands().keys("{" + firm + "}*");
        RedisProbe.commands().unlink(keys.toArray(String[]::new));
    }

    private static long usedMemory() {
        return RedisProbe.commands()
                .info("memory")
                .lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow();
    }
}
