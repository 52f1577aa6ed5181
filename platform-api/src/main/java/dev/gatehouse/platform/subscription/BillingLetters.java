package dev.gatehouse.platform.subscription;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What mails say about billing, inside the transaction of the caller. */
@Component
public class BillingLetters {

    /** Kind of the work that sends one; its subject is the notice. */
    public static final String WORK = "billing-mail";

    private final BillingNoticeRepository notices;

    BillingLetters(BillingNoticeRepository notices) {
        this.notices = notices;
    }

    /**
     * A word to one owner.
     *
     * @param subject the invoice's number, or the day it is about
     */
    public record Letter(UUID id, BillingWord word, String subject, UUID member) {}

    /** A letter that has not been sent; empty when it has. */
    public Mono<Letter> unsent(UUID id) {
        return notices.unsent(id);
    }

    /** Notes that a mail has been handed over. */
    public Mono<Void> markSent(UUID id) {
        return notices.markSent(id);
    }
}
