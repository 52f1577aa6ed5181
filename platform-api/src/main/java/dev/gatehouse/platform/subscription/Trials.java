package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.platform.event.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a new firm try a plan, inside the transaction of the caller. */
@Component
public class Trials {

    private final SubscriptionBook book;
    private final BillingTerms terms;

    Trials(SubscriptionBook book, BillingTerms terms) {
        this.book = book;
        this.terms = terms;
    }

    /** Begins the trial of the bound firm, unless it has a subscription already. */
    public Mono<Void> begin(Plan plan) {
        LocalDate today = BillingTerms.today();
        return book.open()
                .filter(account -> account.stored() == null)
                .flatMap(account ->
                        book.write(account, Subscription.trial(plan, today, terms.trialDays()), Actor.SYSTEM, today));
    }
}
