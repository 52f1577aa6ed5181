package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Opens an access link: the visit goes into the chain, then a session begins. The link stays good for the next time. A
 * visit says nothing about a person; mail scanners run the page's scripts too.
 */
@UseCase
@OpenToAnyone("the token is the proof; limited per network")
@EveryPlan
@NoTransaction("the visit is recorded in a transaction of its own, before Redis gets the session")
class RedeemLink {

    private final AccessLinkRepository links;
    private final Limiter limiter;
    private final Sessions sessions;
    private final SessionRecords records;
    private final EventLog events;
    private final TenantTransactions transactions;

    RedeemLink(
            AccessLinkRepository links,
            Limiter limiter,
            Sessions sessions,
            SessionRecords records,
            EventLog events,
            TenantTransactions transactions) {
        this.links = links;
        this.limiter = limiter;
        this.sessions = sessions;
        this.records = records;
        this.events = events;
        this.transactions = transactions;
    }

    /** A session and the engagement it reaches. */
    record Redeemed(Sessions.Begun session, UUID engagementId) {}

    Mono<Redeemed> redeem(OrganizationId organization, String token, Visitor visitor) {
        SessionId session = SessionId.create(organization);
        return limiter.takeForNetwork(organization, RateLimit.LINK_PER_IP, visitor)
                .then(transactions.write(visit(token, session, visitor)))
                .flatMap(link -> begin(session, link));
    }

    private Mono<AccessLink> visit(String token, SessionId session, Visitor visitor) {
        return links.findByToken(Digests.sha256(token))
                .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                .flatMap(RedeemLink::usable)
                .delayUntil(link -> links.markSeen(link.id()))
                .delayUntil(link -> records.begin(SessionStart.byLink(session, link.contactId(), link.id(), visitor)))
                .delayUntil(link -> events.append(visited(link, visitor)));
    }

    private static Mono<AccessLink> usable(AccessLink link) {
        return switch (link.state(Clock.now())) {
            case ACTIVE -> Mono.just(link);
            case EXPIRED -> Problems.refuse(ProblemCode.LINK_EXPIRED);
            case REVOKED -> Problems.refuse(ProblemCode.LINK_REVOKED);
        };
    }

    private static NewEvent visited(AccessLink link, Visitor visitor) {
        return NewEvent.of(
                        Stream.engagement(link.engagementId()),
                        "link.visited",
                        Actor.contact(link.contactId(), link.contactName()))
                .about("engagement", link.engagementId())
                .about("link", link.id())
                .fact("agentClass", visitor.agentClass())
                .secret("address", visitor.address())
                .secret("agent", visitor.agent());
    }

    private Mono<Redeemed> begin(SessionId session, AccessLink link) {
        CameByLink came = new CameByLink(link.id(), link.engagementId());
        return sessions.beginByLink(session, link.contactId(), came, link.contactName())
                .map(begun -> new Redeemed(begun, link.engagementId()));
    }
}
