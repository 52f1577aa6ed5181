package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.Challenges.Terms;
import dev.gatehouse.platform.access.DoorCodes;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for a mail with a challenge: the same steps and the same limits, whatever has led to it. */
@Component
class DoorMails {

    private static final List<RateLimit> LIMITS =
            List.of(RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP, RateLimit.CODE_PER_ORGANIZATION);

    private final Challenges challenges;
    private final Limiter limiter;
    private final WorkQueue work;

    DoorMails(Challenges challenges, Limiter limiter, WorkQueue work) {
        this.challenges = challenges;
        this.limiter = limiter;
        this.work = work;
    }

    /**
     * A mail is on its way, if the address is known.
     *
     * @param verification belongs to the browser that asked
     * @param policy by which it was asked for
     * @param sendsLeft absent where only the rate limits count
     */
    record Requested(
            VerificationId verification,
            AccessPolicy policy,
            @Nullable Integer sendsLeft) {}

    /** Both counts are asked for at once; whoever is over either gets no mail. */
    Mono<Requested> request(Organization organization, Asking asking, Terms terms, AccessPolicy policy) {
        Mono<Boolean> anywhere = limiter.takeForNetwork(
                        OrganizationId.SERVICE, RateLimit.CODE_PER_IP_ANYWHERE, asking.visitor())
                .thenReturn(true);
        return Mono.zip(anywhere, challenges.start(organization.id(), asking, terms, LIMITS), (may, started) -> started)
                .delayUntil(started ->
                        work.addAlone(DoorCodes.WORK, started.verification().challenge()))
                .map(started -> new Requested(started.verification(), policy, left(terms, started.sent())));
    }

    private static @Nullable Integer left(Terms terms, int sent) {
        return terms.sends() == 0 ? null : terms.sends() - sent;
    }
}
