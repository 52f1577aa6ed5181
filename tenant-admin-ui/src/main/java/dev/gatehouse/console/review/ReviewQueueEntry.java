package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;

/** One submission in the queue. */
public final class ReviewQueueEntry extends RouterLink {

    /** Marked when it is the one on screen. */
    public ReviewQueueEntry(ReviewQueueItem item, boolean open) {
        super("", ReviewView.class, item.itemId().toString());
        setHighlightCondition(HighlightConditions.never());
        addClassName("queue-entry");
        var title = new Span(item.itemTitle());
        title.addClassName("strong");
        var client = new Span(item.clientName());
        client.addClassName("second");
        var when = new Span(Words.say("review.when", Moments.text(item.submittedAt()), content(item)));
        when.addClassName("second");
        add(title, client, when);
        if (item.state() == ItemState.UNDER_REVIEW) {
            add(StatusTag.of(item.state()));
        }
        if (open) {
            getElement().setAttribute("aria-current", "true");
        }
    }

    private static String content(ReviewQueueItem item) {
        return item.answers() > 0
                ? Words.say("review.answers", item.answers())
                : Words.say("review.files", item.files());
    }
}
