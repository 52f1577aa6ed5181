package dev.gatehouse.platform.event;

import java.util.Map;

/**
 * An event as the database holds it.
 *
 * @param body the exact canonical text that was hashed
 * @param hash of {@code body} as stored, lower-case hex
 * @param values what stands beside the chain: name to value and salt; erased ones are missing
 */
public record StoredEvent(long seq, String body, String hash, Map<String, Value> values) {

    /**
     * A personal value.
     *
     * @param salt in hex
     */
    public record Value(String text, String salt) {}
}
