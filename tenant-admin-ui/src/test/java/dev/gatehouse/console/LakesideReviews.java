package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.BERG;
import static dev.gatehouse.console.Lakeside.CONTRACT;
import static dev.gatehouse.console.Lakeside.STATEMENTS;
import static dev.gatehouse.console.Lakeside.TAX_RETURN;
import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.hours;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import java.util.List;
import java.util.UUID;

/** What waits for review at Lakeside Tax. */
public final class LakesideReviews {

    private LakesideReviews() {}

    public static ReviewQueueResponse waiting() {
        return new ReviewQueueResponse(queue(), null, queue().size());
    }

    public static List<ReviewQueueItem> queue() {
        return List.of(
                waiting(CONTRACT, "Employment contract", "Berg, Otto", "Tax return 2025", ItemState.UNDER_REVIEW, 20),
                waiting(
                        id(81),
                        "Articles of association",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        9),
                waiting(
                        STATEMENTS,
                        "Bank statements, July to December",
                        "Berg, Otto",
                        "Tax return 2025",
                        ItemState.SUBMITTED,
                        4),
                waiting(
                        id(82),
                        "Commercial register extract",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        2),
                waiting(
                        id(83),
                        "Passport of the director",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        1),
                waiting(id(84), "Lease", "Café Lindgren", "Year-end close", ItemState.SUBMITTED, 0));
    }

    private static ReviewQueueItem waiting(
            UUID id, String title, String client, String engagement, ItemState state, int hours) {
        return new ReviewQueueItem(
                id,
                TAX_RETURN,
                engagement,
                BERG,
                client,
                title,
                state,
                id == STATEMENTS ? 2 : 1,
                0,
                ago(hours(hours)),
                2);
    }
}
