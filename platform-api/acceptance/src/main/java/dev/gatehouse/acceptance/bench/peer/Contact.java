package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.acceptance.bench.stack.SessionForm;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Whose session it is. */
record Contact(UUID organization, UUID contact, UUID link, UUID engagement) {

    /** Reads the platform's session: the letter of its kind, contact and link, then engagement and name. */
    static Contact of(UUID organization, String ids, String rest) {
        return new Contact(
                organization,
                SessionForm.unpacked(ids, 1, 0),
                SessionForm.unpacked(ids, 1, 1),
                SessionForm.unpacked(rest, 0, 0));
    }

    /** Reads the plain session of peer B. */
    static Contact of(UUID organization, Map<String, String> session) {
        return new Contact(organization, id(session, "contact"), id(session, "link"), id(session, "engagement"));
    }

    private static UUID id(Map<String, String> session, String field) {
        return UUID.fromString(Objects.requireNonNull(session.get(field), field));
    }
}
