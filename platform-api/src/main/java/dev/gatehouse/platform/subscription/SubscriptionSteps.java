package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Transition;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a step that an owner asked for, at the version that they have seen. */
@Component
class SubscriptionSteps {

    private final SubscriptionBook book;
    private final SubscriptionPage page;
    private final BillingTerms terms;

    SubscriptionSteps(SubscriptionBook book, SubscriptionPage page, BillingTerms terms) {
        this.book = book;
        this.page = page;
        this.terms = terms;
    }

    Mono<SubscriptionResponse> take(
            int version, StaffPrincipal owner, BiFunction<SubscriptionBook.Account, LocalDate, Transition> step) {
        LocalDate today = BillingTerms.today();
        return book.open()
                .map(account -> checked(account, version))
                .flatMap(account -> Mono.fromCallable(() -> step.apply(account, today))
                        .flatMap(taken -> book.write(account, taken, owner.actor(), today)))
                .then(book.look())
                .map(page::of);
    }

    private SubscriptionBook.Account checked(SubscriptionBook.Account account, int version) {
        if (!terms.isManual()) {
            throw ProblemException.of(ProblemCode.BILLED_ELSEWHERE);
        }
        if (account.version() != version) {
            throw ProblemException.of(ProblemCode.STALE_VERSION);
        }
        return account;
    }
}
