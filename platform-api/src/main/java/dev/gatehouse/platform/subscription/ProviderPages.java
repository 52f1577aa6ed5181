package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.PaymentProvider;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.ProviderUnavailableException;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Addresses of the provider's pages for the bound firm. No call to the provider stands inside a transaction. */
@Component
class ProviderPages {

    private final PaymentProvider provider;
    private final ProviderAccountRepository accounts;
    private final SubscriptionBook book;
    private final PortalUrls urls;
    private final TenantTransactions transactions;

    ProviderPages(
            PaymentProvider provider,
            ProviderAccountRepository accounts,
            SubscriptionBook book,
            PortalUrls urls,
            TenantTransactions transactions) {
        this.provider = provider;
        this.accounts = accounts;
        this.book = book;
        this.urls = urls;
        this.transactions = transactions;
    }

    /** Where the firm subscribes; who has a subscription changes it on the other page. */
    Mono<URI> checkout(Plan plan) {
        return transactions
                .read(book.look())
                .filter(account -> !isSubscribed(account.subscription()))
                .transform(Problems.orRefuse(ProblemCode.BILLED_ELSEWHERE))
                .flatMap(account -> customer(account.firm())
                        .flatMap(customer -> provider.checkout(
                                new PaymentProvider.Checkout(account.firm().id().value(), customer, plan, back()),
                                key(
                                        "checkout",
                                        account.firm(),
                                        plan + "-" + account.version() + "-" + BillingTerms.today()))))
                .transform(this::answered);
    }

    private static boolean isSubscribed(@Nullable Subscription subscription) {
        return subscription != null && subscription.state() != SubscriptionState.CANCELLED;
    }

    /** Where the firm changes its plan, its means of payment, finds its invoices, and leaves. */
    Mono<URI> portal() {
        return transactions
                .read(accounts.customer())
                .flatMap(customer -> provider.portal(customer, back(), "portal-" + Ids.next()))
                .transform(this::answered);
    }

    private Mono<URI> answered(Mono<URI> page) {
        return page.onErrorMap(
                        ProviderUnavailableException.class,
                        silent -> ProblemException.of(ProblemCode.UPSTREAM_UNAVAILABLE))
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION));
    }

    /** The key is the firm's own, so that two who press at once make one customer. */
    private Mono<String> customer(Organization firm) {
        return transactions
                .read(accounts.customer())
                .switchIfEmpty(Mono.defer(
                        () -> provider.customer(firm.id().value(), firm.name(), key("customer", firm, "1"))
                                .delayUntil(made ->
                                        transactions.write(accounts.insert(made).thenReturn(made)))));
    }

    private static String key(String what, Organization firm, String rest) {
        return what + "-" + firm.id() + "-" + rest;
    }

    private URI back() {
        return urls.console().resolve("/settings/plan");
    }
}
