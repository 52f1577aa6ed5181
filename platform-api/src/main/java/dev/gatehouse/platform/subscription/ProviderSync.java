package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Observation;
import dev.gatehouse.billing.PaymentProvider;
import dev.gatehouse.billing.ProviderSubscription;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks the provider how a firm's subscription stands and takes the answer in. Events only make it ask, so neither their
 * order nor their number matters; answers are numbered by their questions, so that none overwrites a later one.
 */
@Component
class ProviderSync implements WorkHandler {

    static final String WORK = "provider-sync";

    private final PaymentProvider provider;
    private final ProviderAccountRepository accounts;
    private final SubscriptionBook book;
    private final TenantTransactions transactions;

    ProviderSync(
            PaymentProvider provider,
            ProviderAccountRepository accounts,
            SubscriptionBook book,
            TenantTransactions transactions) {
        this.provider = provider;
        this.accounts = accounts;
        this.book = book;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .write(accounts.ask())
                .flatMap(question -> provider.subscriptions(question.customer())
                        .flatMap(answer -> transactions.write(taken(question.number(), answer))));
    }

    private Mono<Void> taken(long question, List<ProviderSubscription> answer) {
        LocalDate today = BillingTerms.today();
        return accounts.answer(question)
                .filter(Boolean::booleanValue)
                .flatMap(newest -> Mono.justOrEmpty(answer.stream().findFirst()))
                .flatMap(seen -> observed(seen.on(today), today));
    }

    /** What ended before it was ever known here changes nothing. */
    private Mono<Void> observed(Subscription seen, LocalDate today) {
        return book.open()
                .filter(account -> account.subscription() != null || seen.state() != SubscriptionState.CANCELLED)
                .flatMap(account ->
                        book.write(account, Observation.of(account.subscription(), seen), Actor.SYSTEM, today));
    }
}
