package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.StoredEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event for people: its public members, and what stands beside it and has not been erased. */
final class ActivityView {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ActivityView() {}

    static @Nullable UUID itemOf(StoredEvent event) {
        String item = JSON.readTree(event.body()).path("subject").path("item").stringValue("");
        return item.isEmpty() ? null : UUID.fromString(item);
    }

    /** The engagement whose stream an event stands in. */
    static UUID engagementOf(StoredEvent event) {
        String stream = JSON.readTree(event.body()).path("stream").stringValue("");
        return UUID.fromString(stream.substring(stream.indexOf(':') + 1));
    }

    static ActivityEntry of(StoredEvent event, Map<UUID, String> itemTitles) {
        JsonNode body = JSON.readTree(event.body());
        UUID item = itemOf(event);
        return new ActivityEntry(
                event.seq(),
                UUID.fromString(body.path("id").stringValue("")),
                body.path("type").stringValue(""),
                Instant.parse(body.path("at").stringValue("")),
                ActorKind.valueOf(
                        body.path("actor").path("kind").stringValue("").toUpperCase(Locale.ROOT)),
                value(event, NewEvent.ACTOR_NAME),
                item,
                item == null ? null : itemTitles.get(item),
                value(event, "fileName"),
                value(event, "reason"),
                value(event, "address"),
                event.hash());
    }

    private static @Nullable String value(StoredEvent event, String name) {
        StoredEvent.Value value = event.values().get(name);
        return value == null ? null : value.text();
    }
}
