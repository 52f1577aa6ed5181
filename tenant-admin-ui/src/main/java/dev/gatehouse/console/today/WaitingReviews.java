package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.review.ReviewNavigation;
import dev.gatehouse.console.review.ReviewQueueEntry;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;

/** How many submissions wait, and the five that have waited longest. */
class WaitingReviews extends Section {

    static final int OLDEST = 5;

    WaitingReviews(ReviewQueueResponse queue) {
        addClassName("block");
        var count = queue.waiting();
        var key = count < Limits.COUNTED ? "today.reviews" : "today.reviews.many";
        var head = new Div(new H2(Words.say(key, count)));
        head.addClassName("block-head");
        add(head);
        if (count == 0) {
            add(new EmptyState(Glyph.CHECK, "today.reviews.none"));
        } else {
            head.add(ActionButton.primary(Words.say("today.reviews.start"), ReviewNavigation::open));
            add(oldest(queue));
        }
    }

    private static Div oldest(ReviewQueueResponse queue) {
        var rows = new Div();
        rows.addClassName("rows");
        queue.items().stream().map(item -> new ReviewQueueEntry(item, false)).forEach(rows::add);
        return rows;
    }
}
