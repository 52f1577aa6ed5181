package dev.gatehouse.console.review;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The ways to the review queue. */
public final class ReviewNavigation {

    private ReviewNavigation() {}

    /** Goes to the queue. */
    public static void open() {
        UI.getCurrent().navigate(ReviewView.class);
    }

    /** Goes to one submission. */
    public static void open(UUID itemId) {
        UI.getCurrent().navigate(ReviewView.class, itemId.toString());
    }
}
