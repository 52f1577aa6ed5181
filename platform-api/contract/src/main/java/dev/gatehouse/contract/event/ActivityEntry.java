package dev.gatehouse.contract.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream, readable.
 *
 * @param seq position in the stream, from 1 without a gap
 * @param type dotted, past tense, for example {@code item.submitted}
 * @param actorName as kept beside the chain; absent after erasure
 * @param itemId the item it is about
 * @param note the reason or comment that belongs to it, as kept beside the chain; absent after erasure
 * @param address IP address, where the event is an access; absent after erasure
 * @param hash SHA-256 of the canonical event, lower-case hex
 */
public record ActivityEntry(
        long seq,
        UUID id,
        String type,
        Instant at,
        ActorKind actorKind,
        @Nullable String actorName,
        @Nullable UUID itemId,
        @Nullable String itemTitle,
        @Nullable String fileName,
        @Nullable String note,
        @Nullable String address,
        String hash) {}
