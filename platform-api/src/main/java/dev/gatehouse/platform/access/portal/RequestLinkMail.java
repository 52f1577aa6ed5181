package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.LinkRequests;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import reactor.core.publisher.Mono;

/** Asks for fresh mails with one's access links. A worker looks the address up; here nothing depends on it. */
@UseCase
@OpenToAnyone("whoever lost the link has no session; limited per address and network")
@EveryPlan
@NoTransaction("Redis comes first; the row of work stands alone")
class RequestLinkMail {

    private static final List<RateLimit> LIMITS =
            List.of(RateLimit.FRESH_LINK_PER_ADDRESS, RateLimit.FRESH_LINK_PER_IP);

    private final Challenges challenges;
    private final WorkQueue work;

    RequestLinkMail(Challenges challenges, WorkQueue work) {
        this.challenges = challenges;
        this.work = work;
    }

    Mono<Void> request(OrganizationId organization, String email, Visitor visitor) {
        return challenges
                .start(organization, new Asking(email, visitor), LIMITS)
                .flatMap(request -> work.addAlone(LinkRequests.WORK, request.challenge()));
    }
}
