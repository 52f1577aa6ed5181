package dev.gatehouse.contract.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that support looked at or did, as it stands in the firm's history.
 *
 * @param type of the event, for example {@code support.viewed}
 * @param what which part of the API, ids left out; absent for what is no look
 * @param thing the id in it
 */
public record SupportViewResponse(
        UUID grantId,
        String type,
        Instant at,
        String who,
        @Nullable String what,
        @Nullable UUID thing) {}
