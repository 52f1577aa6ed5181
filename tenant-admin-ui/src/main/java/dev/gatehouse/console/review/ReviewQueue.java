package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What waits for a decision, oldest first, as it was when read.
 *
 * @param more whether still more waits behind the last one
 */
record ReviewQueue(List<ReviewQueueItem> items, boolean more) {

    static final ReviewQueue EMPTY = new ReviewQueue(List.of(), false);

    static ReviewQueue read(ReviewApi reviews) {
        var slice = reviews.queue(Limits.PAGE, null);
        return new ReviewQueue(slice.items(), slice.next() != null);
    }

    Optional<UUID> first() {
        return items.stream().findFirst().map(ReviewQueueItem::itemId);
    }

    Optional<ReviewQueueItem> find(UUID itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** Where to go on after deciding: the next one, or the last one before when there is none. */
    Optional<UUID> after(UUID itemId) {
        return neighbour(itemId, 1).or(() -> neighbour(itemId, -1)).or(() -> first().filter(id -> !id.equals(itemId)));
    }

    Optional<UUID> neighbour(UUID itemId, int by) {
        return find(itemId)
                .map(item -> items.indexOf(item) + by)
                .filter(index -> index >= 0 && index < items.size())
                .map(index -> items.get(index).itemId());
    }

    Nav list(Optional<UUID> open) {
        var list = new Nav();
        list.addClassName("queue");
        list.setAriaLabel(Words.say("review.queue"));
        items.forEach(item -> list.add(
                new ReviewQueueEntry(item, open.filter(item.itemId()::equals).isPresent())));
        if (more) {
            list.add(new Span(Words.say("review.more")));
        }
        return list;
    }
}
