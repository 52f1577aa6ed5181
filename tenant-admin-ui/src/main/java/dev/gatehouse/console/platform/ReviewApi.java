package dev.gatehouse.console.platform;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Deciding on what clients hand in. Every decision names the version it was made on. */
public interface ReviewApi {

    /** What waits for a decision, oldest first, and how much that is. */
    @GetExchange("/reviews")
    ReviewQueueResponse queue(@RequestParam int limit, @RequestParam(required = false) @Nullable String cursor);

    /** Tells colleagues that somebody is at it. */
    @PutExchange("/items/{itemId}/review")
    ItemResponse begin(@PathVariable UUID itemId, @RequestHeader("If-Match") String version);

    /** Accepts the newest submission. */
    @PutExchange("/items/{itemId}/acceptance")
    ItemResponse accept(@PathVariable UUID itemId, @RequestHeader("If-Match") String version);

    /** Sends it back; the contact reads the reason word for word. */
    @PutExchange("/items/{itemId}/changes-request")
    ItemResponse requestChanges(
            @PathVariable UUID itemId,
            @RequestHeader("If-Match") String version,
            @RequestBody RequestChangesRequest request);
}
