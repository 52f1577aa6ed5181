package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.PaymentProvider;
import dev.gatehouse.billing.ProviderEvent;
import dev.gatehouse.billing.UntrustedEventException;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes an event of the payment provider in: believed for its signature, and for naming the customer that the firm has
 * there. It is kept once and makes us ask; what it says itself changes nothing.
 */
@UseCase
@OpenToAnyone("an event is believed for the provider's signature over its very bytes")
@EveryPlan
@NoTransaction("the firm is known only once the event has been read")
class TakeProviderEvent {

    private final PaymentProvider provider;
    private final BillingTerms terms;
    private final OrganizationDirectory organizations;
    private final ProviderAccountRepository accounts;
    private final WorkQueue work;
    private final TenantTransactions transactions;
    private final Limiter limiter;

    TakeProviderEvent(
            PaymentProvider provider,
            BillingTerms terms,
            OrganizationDirectory organizations,
            ProviderAccountRepository accounts,
            WorkQueue work,
            TenantTransactions transactions,
            Limiter limiter) {
        this.provider = provider;
        this.terms = terms;
        this.organizations = organizations;
        this.accounts = accounts;
        this.work = work;
        this.transactions = transactions;
        this.limiter = limiter;
    }

    /** The network is counted before a signature is computed: whoever forges events costs us a look-up each. */
    Mono<Void> take(@Nullable String signature, byte[] body, Visitor visitor) {
        return terms.isManual()
                ? Problems.refuse(ProblemCode.NOT_FOUND)
                : limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.HOOK_PER_IP, visitor)
                        .then(Mono.defer(() -> event(signature == null ? "" : signature, body)))
                        .flatMap(this::ofAFirm);
    }

    private Mono<ProviderEvent> event(String signature, byte[] body) {
        return Mono.fromCallable(() -> provider.event(signature, body, Clock.now()))
                .onErrorMap(
                        UntrustedEventException.class, untrusted -> ProblemException.of(ProblemCode.INVALID_REQUEST));
    }

    /** What is about nobody of ours is none of our business. */
    private Mono<Void> ofAFirm(ProviderEvent event) {
        @Nullable UUID firm = event.firm();
        @Nullable String customer = event.customer();
        return firm == null || customer == null
                ? Mono.empty()
                : organizations
                        .byId(new OrganizationId(firm))
                        .flatMap(known -> transactions
                                .write(kept(event, customer, known.id()))
                                .contextWrite(Tenant.bind(known.id())));
    }

    private Mono<Void> kept(ProviderEvent event, String customer, OrganizationId firm) {
        return accounts.customer()
                .filter(customer::equals)
                .transform(Problems.orRefuse(ProblemCode.INVALID_REQUEST))
                .then(accounts.keep(event.id(), event.type()))
                .flatMap(fresh -> fresh ? work.add(ProviderSync.WORK, firm.value()) : Mono.empty());
    }
}
