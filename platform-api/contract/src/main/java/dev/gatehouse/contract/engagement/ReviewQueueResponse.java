package dev.gatehouse.contract.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what waits for a decision.
 *
 * @param next opaque cursor of the following page; absent on the last one
 * @param waiting how many wait in all, counted up to {@code Limits.COUNTED}
 */
public record ReviewQueueResponse(
        List<ReviewQueueItem> items, @Nullable String next, int waiting) {}
