package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets time pass for a firm's subscription: periods turn, what is unpaid restricts, owners are told in time, and what
 * is used is written down. Several times a day, so that a node that stood still costs nobody a day.
 */
@Component
class SubscriptionDay implements WorkHandler {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int DAYS_BEFORE_THE_TRIAL_ENDS = 3;
    private static final int DAYS_UNTIL_THE_REMINDER = 7;

    private final SubscriptionBook book;
    private final BillingNotices notices;
    private final BillingTerms terms;
    private final Quotas quotas;
    private final UsageDayRepository usage;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    SubscriptionDay(
            SubscriptionBook book,
            BillingNotices notices,
            BillingTerms terms,
            Quotas quotas,
            UsageDayRepository usage,
            WorkQueue work,
            TenantTransactions transactions) {
        this.book = book;
        this.notices = notices;
        this.terms = terms;
        this.quotas = quotas;
        this.usage = usage;
        this.work = work;
        this.transactions = transactions;
    }

    /** As the trigger on the table writes it. */
    @Override
    public String kind() {
        return "subscription-day";
    }

    @Override
    public Duration again() {
        return EVERY;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        LocalDate today = BillingTerms.today();
        return transactions
                .write(quotas.used()
                        .flatMap(used -> usage.put(today, used))
                        .then(Mono.defer(() -> terms.isManual() ? pass(today) : ask(item))))
                .then();
    }

    /** An event of the provider's may have been lost; asking makes up for it. */
    private Mono<Void> ask(WorkItem item) {
        return work.add(ProviderSync.WORK, item.organization().value());
    }

    private Mono<Void> pass(LocalDate today) {
        return book.open().flatMap(account -> {
            @Nullable Subscription now = account.subscription();
            return now == null ? Mono.empty() : passed(account, now, today);
        });
    }

    private Mono<Void> passed(SubscriptionBook.Account account, Subscription now, LocalDate today) {
        Transition step = now.passTime(today, account.oldestDue(), terms.prices());
        return Mono.justOrEmpty(due(step.after(), today))
                .flatMap(notices::tell)
                .then(Mono.defer(() -> book.write(account, step, Actor.SYSTEM, today)));
    }

    /** What owners hear without anything having happened. */
    private static Optional<Notice> due(Subscription now, LocalDate today) {
        LocalDate until = now.period().until();
        if (now.state() == SubscriptionState.TRIAL
                && now.nextPlan() == Plan.FREE
                && !today.isBefore(until.minusDays(DAYS_BEFORE_THE_TRIAL_ENDS))) {
            return Optional.of(new Notice(BillingWord.TRIAL_ENDING, until.toString()));
        }
        @Nullable LocalDate since = now.overdueSince();
        return since != null && !today.isBefore(since.plusDays(DAYS_UNTIL_THE_REMINDER))
                ? Optional.of(new Notice(BillingWord.REMINDER, since.toString()))
                : Optional.empty();
    }
}
