package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionEvent;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the owners of a firm are told once.
 *
 * @param subject what it is about, so that the same word about something else is another notice
 */
record Notice(BillingWord word, String subject) {

    static Notice issued(Invoice invoice) {
        return new Notice(BillingWord.INVOICE, invoice.number());
    }

    static Notice paid(Invoice invoice) {
        return new Notice(BillingWord.PAID, invoice.number());
    }

    /** What a step has to tell, if anything. */
    static Optional<Notice> of(SubscriptionEvent event, Subscription after) {
        return switch (event.kind()) {
            case OVERDUE -> Optional.of(new Notice(BillingWord.OVERDUE, since(after)));
            case RESTRICTED -> Optional.of(new Notice(BillingWord.of(after.standing()), since(after)));
            case ENDED ->
                Optional.of(new Notice(
                        BillingWord.ended(Objects.requireNonNull(event.facts().get("reason"))),
                        after.period().from().toString()));
            default -> Optional.empty();
        };
    }

    private static String since(Subscription after) {
        return String.valueOf(after.overdueSince());
    }
}
