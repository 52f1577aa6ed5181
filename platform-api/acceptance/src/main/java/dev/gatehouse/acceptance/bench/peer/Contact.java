package dev.gatehouse.acceptance.bench.peer;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Whose session it is. */
record Contact(UUID organization, UUID contact, UUID link, UUID engagement) {

    /** Reads the platform's line {@code c|contact|link|engagement|name}. */
    static Contact of(UUID organization, String data) {
        String[] parts = data.split("\\|", 5);
        return new Contact(
                organization, UUID.fromString(parts[1]), UUID.fromString(parts[2]), UUID.fromString(parts[3]));
    }

    /** Reads the plain session of peer B. */
    static Contact of(UUID organization, Map<String, String> session) {
        return new Contact(organization, id(session, "contact"), id(session, "link"), id(session, "engagement"));
    }

    private static UUID id(Map<String, String> session, String field) {
        return UUID.fromString(Objects.requireNonNull(session.get(field), field));
    }
}
