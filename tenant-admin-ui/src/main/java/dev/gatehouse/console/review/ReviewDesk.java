package dev.gatehouse.console.review;

import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.FileApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.ItemApi;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import org.springframework.stereotype.Component;

/** The parts of the API that reviewing works with. A decision is made on the version that was on screen. */
@Component
record ReviewDesk(ReviewApi reviews, ItemApi items, EngagementApi engagements, FileApi files) {

    void accept(ItemResponse item) {
        reviews.accept(item.id(), IfMatch.version(item.version()));
    }

    void requestChanges(ItemResponse item, String reason) {
        reviews.requestChanges(item.id(), IfMatch.version(item.version()), new RequestChangesRequest(reason));
    }

    ItemResponse begin(ItemResponse item) {
        return reviews.begin(item.id(), IfMatch.version(item.version()));
    }
}
