package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import reactor.core.publisher.Mono;

/** Asks for a code. What it does and how long it takes do not depend on whether the address is known. */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address and network")
@EveryPlan
@NoTransaction("Redis comes first; the row of work has a transaction of its own")
class StartSignIn {

    private final Challenges challenges;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    StartSignIn(Challenges challenges, WorkQueue work, TenantTransactions transactions) {
        this.challenges = challenges;
        this.work = work;
        this.transactions = transactions;
    }

    Mono<SignInStarted> start(String email, Visitor visitor) {
        return challenges
                .start(OrganizationId.SERVICE, email, visitor, RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP)
                .flatMap(started -> transactions
                        .write(work.add(SignInCodes.WORK, started.id()))
                        .thenReturn(started.answer()))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }
}
