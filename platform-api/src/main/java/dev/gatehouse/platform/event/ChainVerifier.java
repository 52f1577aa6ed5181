package dev.gatehouse.platform.event;

import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.platform.kernel.Digests;
import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a stream from its first event on and finds the first that does not hold. Works on the stored text alone and
 * shares nothing with the writer but the library that canonicalises.
 */
public final class ChainVerifier {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String organization;
    private final String stream;
    private long seq;
    private long erased;
    private String previous;
    private @Nullable Long firstBad;
    private @Nullable String reason;

    public ChainVerifier(UUID organization, Stream stream) {
        this.organization = organization.toString();
        this.stream = stream.name();
        this.previous = hex(Digests.sha256("gatehouse:stream:v1:" + organization + ":" + stream.name()));
    }

    /**
     * Takes the next event in order of {@code seq}; nothing after the first bad one is looked at. Where one is missing,
     * its place is the first bad one.
     */
    public void next(StoredEvent event) {
        if (firstBad == null) {
            String fault = fault(event);
            if (fault != null) {
                firstBad = Math.min(event.seq(), seq + 1);
                reason = fault;
            }
            seq = event.seq();
            previous = event.hash();
        }
    }

    /** Closes the stream against its head row: a chain that stops short of it was cut. */
    public ChainVerification end(long headSeq, String headHash) {
        if (firstBad == null && (seq != headSeq || !previous.equals(headHash))) {
            firstBad = seq + 1;
            reason = "tail-missing";
        }
        return new ChainVerification(firstBad == null, seq, previous, firstBad, reason, erased);
    }

    private @Nullable String fault(StoredEvent event) {
        if (event.seq() != seq + 1) {
            return "sequence-broken";
        }
        if (!event.hash().equals(hex(Digests.sha256(event.body())))) {
            return "hash-mismatch";
        }
        JsonNode body = parse(event.body());
        if (body == null) {
            return "not-canonical";
        }
        if (!matchesPlace(body, event.seq())) {
            return "misplaced";
        }
        if (!previous.equals(body.path("prev").stringValue(""))) {
            return "previous-mismatch";
        }
        return valuesHold(body.path("commit"), event) ? null : "value-mismatch";
    }

    private static @Nullable JsonNode parse(String text) {
        try {
            return new JsonCanonicalizer(text).getEncodedString().equals(text) ? JSON.readTree(text) : null;
        } catch (IOException | JacksonException notJson) {
            return null;
        }
    }

    private boolean matchesPlace(JsonNode body, long expected) {
        return body.path("v").asInt(0) == CanonicalEvent.FORMAT
                && organization.equals(body.path("org").stringValue(""))
                && stream.equals(body.path("stream").stringValue(""))
                && body.path("seq").asLong(0) == expected;
    }

    private boolean valuesHold(JsonNode commit, StoredEvent event) {
        erased += commit.size() - event.values().size();
        return event.values().entrySet().stream().allMatch(entry -> {
            Commitment commitment =
                    new Commitment(entry.getValue().text(), entry.getValue().salt());
            return commitment.hash().equals(commit.path(entry.getKey()).stringValue(""));
        });
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
