package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import reactor.core.publisher.Mono;

/** Asks for fresh mails with one's access links. A worker looks the address up; here nothing depends on it. */
@UseCase
@OpenToAnyone("whoever lost the link has no session; limited per address and network")
@EveryPlan
@NoTransaction("Redis comes first; the row of work has a transaction of its own")
class RequestLinkMail {

    private final Challenges challenges;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    RequestLinkMail(Challenges challenges, WorkQueue work, TenantTransactions transactions) {
        this.challenges = challenges;
        this.work = work;
        this.transactions = transactions;
    }

    Mono<Void> request(OrganizationId organization, String email, Visitor visitor) {
        return challenges
                .start(organization, email, visitor, RateLimit.FRESH_LINK_PER_ADDRESS, RateLimit.FRESH_LINK_PER_IP)
                .flatMap(started -> transactions.write(work.add(LinkRequests.WORK, started.id())));
    }
}
