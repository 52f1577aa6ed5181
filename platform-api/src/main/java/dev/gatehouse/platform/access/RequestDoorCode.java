package dev.gatehouse.platform.access;

import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Asks for a code at a firm's door. What it does, says and costs does not depend on whether the address is known there;
 * a worker looks it up afterwards.
 */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address, network and firm")
@EveryPlan
@NoTransaction("Redis comes first; the row of work has a transaction of its own")
class RequestDoorCode {

    private static final List<RateLimit> LIMITS =
            List.of(RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP, RateLimit.CODE_PER_ORGANIZATION);

    private final Challenges challenges;
    private final Limiter limiter;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    RequestDoorCode(Challenges challenges, Limiter limiter, WorkQueue work, TenantTransactions transactions) {
        this.challenges = challenges;
        this.limiter = limiter;
        this.work = work;
        this.transactions = transactions;
    }

    /** Gives the verification session, which belongs to the browser that asked. */
    Mono<VerificationId> request(OrganizationId organization, Asking asking) {
        return limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.CODE_PER_IP_ANYWHERE, asking.visitor())
                .then(challenges.start(organization, asking, LIMITS))
                .delayUntil(verification -> transactions.write(work.add(DoorCodes.WORK, verification.challenge())));
    }
}
