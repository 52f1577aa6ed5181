package dev.gatehouse.platform.event;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Chains made in memory by the writer's own rendering, with fixed ids, times and salts. */
final class ChainFixture {

    static final OrganizationId ORGANIZATION =
            new OrganizationId(UUID.fromString("0193b5a0-0000-7000-8000-0000000000aa"));
    static final UUID ENGAGEMENT = UUID.fromString("0193b5a0-0000-7000-8000-0000000000bb");
    static final Stream STREAM = Stream.engagement(ENGAGEMENT);
    private static final UUID CONTACT = UUID.fromString("0193b5a0-0000-7000-8000-0000000000cc");
    private static final Instant START = Instant.parse("2026-11-20T17:31:02.123456Z");

    private ChainFixture() {}

    static List<StoredEvent> chain(int length) {
        List<StoredEvent> events = new ArrayList<>();
        String previous = hash("gatehouse:stream:v1:" + ORGANIZATION + ":" + STREAM.name());
        for (int seq = 1; seq <= length; seq++) {
            StoredEvent event = event(seq, previous);
            events.add(event);
            previous = event.hash();
        }
        return events;
    }

    private static StoredEvent event(int seq, String previous) {
        Commitment name = new Commitment("Zoë Ångström", String.format("%064x", seq));
        NewEvent event = NewEvent.of(STREAM, "item.submitted", Actor.contact(CONTACT, name.value()))
                .about("engagement", ENGAGEMENT)
                .fact("number", seq)
                .fact("files", List.of(hash("file " + seq)));
        UUID id = new UUID(0x0193b5a000007000L, 0x8000000000000000L | seq);
        CanonicalEvent canonical =
                CanonicalEvent.of(event, id, START.plusSeconds(seq), ORGANIZATION, Map.of("actorName", name));
        String body = canonical.before() + ",\"prev\":\"" + previous + "\",\"seq\":" + seq + "," + canonical.after();
        return new StoredEvent(
                seq, body, hash(body), Map.of("actorName", new StoredEvent.Value(name.value(), name.salt())));
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(Digests.sha256(text));
    }
}
