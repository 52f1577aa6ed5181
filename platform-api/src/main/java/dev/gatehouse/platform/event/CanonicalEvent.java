package dev.gatehouse.platform.event;

import dev.gatehouse.platform.tenancy.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical text of an event (RFC 8785) in two parts. Its members sort as actor, at, commit, data, id, org, then
 * prev and seq, then stream, subject, type, v; the two in the middle are known to the database alone, under the lock of
 * the stream.
 *
 * @param before up to and with {@code org}, without a closing brace
 * @param after from {@code stream} on, without an opening brace
 */
record CanonicalEvent(String before, String after) {

    static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static CanonicalEvent of(
            NewEvent event, UUID id, Instant at, OrganizationId organization, Map<String, Commitment> commitments) {
        Map<String, Object> before = new TreeMap<>();
        before.put("actor", actor(event.actor()));
        before.put("at", MICROSECONDS.format(at));
        putUnlessEmpty(before, "commit", hashes(commitments));
        putUnlessEmpty(before, "data", event.data());
        before.put("id", id.toString());
        before.put("org", organization.toString());

        Map<String, Object> after = new TreeMap<>();
        after.put("stream", event.stream().name());
        putUnlessEmpty(after, "subject", event.subject());
        after.put("type", event.type());
        after.put("v", FORMAT);

        String head = canonical(before);
        return new CanonicalEvent(
                head.substring(0, head.length() - 1), canonical(after).substring(1));
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> members = new TreeMap<>();
        members.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        if (actor.id() != null) {
            members.put("id", actor.id().toString());
        }
        return members;
    }

    private static Map<String, String> hashes(Map<String, Commitment> commitments) {
        Map<String, String> hashes = new TreeMap<>();
        commitments.forEach((name, commitment) -> hashes.put(name, commitment.hash()));
        return hashes;
    }

    private static void putUnlessEmpty(Map<String, Object> members, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }

    private static String canonical(Map<String, Object> members) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(members)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
