package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.support.SupportViewResponse;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.StoredEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what support did out of events. */
final class SupportViews {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SupportViews() {}

    /** A view and where it stands in the chain. */
    record Seen(long seq, SupportViewResponse view) {}

    static Seen of(StoredEvent event) {
        JsonNode body = JSON.readTree(event.body());
        String what = body.at("/data/what").stringValue("");
        return new Seen(
                event.seq(),
                new SupportViewResponse(
                        UUID.fromString(body.at("/subject/grant").stringValue("")),
                        body.path("type").stringValue(""),
                        Instant.parse(body.path("at").stringValue("")),
                        Optional.ofNullable(event.values().get(NewEvent.ACTOR_NAME))
                                .map(StoredEvent.Value::text)
                                .orElse(""),
                        what.isEmpty() ? null : what,
                        id(body.at("/subject/thing").stringValue(""))));
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
