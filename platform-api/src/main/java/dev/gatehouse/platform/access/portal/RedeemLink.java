package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.CameByLink;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Verifications;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Opens an access link: the visit goes into the chain, then a session begins, or where a link alone opens nothing the
 * question for a proof. The link stays good for the next time. A visit says nothing about a person; mail scanners run
 * the page's scripts too.
 */
@UseCase
@OpenToAnyone("the token is the proof; limited per network")
@EveryPlan
@NoTransaction("the visit is recorded in a transaction of its own, before Redis gets the session")
class RedeemLink {

    private final AccessLinks links;
    private final LinkPolicies policies;
    private final Limiter limiter;
    private final Sessions sessions;
    private final SessionRecords records;
    private final Verifications verifications;
    private final EventLog events;
    private final TenantTransactions transactions;

    RedeemLink(
            AccessLinks links,
            LinkPolicies policies,
            Limiter limiter,
            Sessions sessions,
            SessionRecords records,
            Verifications verifications,
            EventLog events,
            TenantTransactions transactions) {
        this.links = links;
        this.policies = policies;
        this.limiter = limiter;
        this.sessions = sessions;
        this.records = records;
        this.verifications = verifications;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * A link in a browser.
     *
     * @param browser its verification session, if it has one
     * @param current its session, if it has a good one
     */
    record Attempt(
            String token,
            Visitor visitor,
            Optional<VerificationId> browser,
            @Nullable ContactPrincipal current) {}

    /** What a link led to. */
    sealed interface Redeemed {

        /** A session and the engagement it reaches. */
        record Opened(Sessions.Begun session, UUID engagementId) implements Redeemed {}

        /** The browser has a session that shows more than the link does; it goes on. */
        record Stays(UUID engagementId) implements Redeemed {}

        /** A link that opens nothing by itself. */
        record Asked(VerificationId verification, String maskedAddress, AccessPolicy policy, int sent)
                implements Redeemed {}
    }

    private record Visit(AccessLink link, AccessPolicy policy) {}

    /** Where the link alone opens, the record of the session stands in the transaction of the visit. */
    Mono<Redeemed> redeem(Organization organization, Attempt attempt) {
        SessionId session = SessionId.create(organization.id());
        return limiter.takeForNetwork(organization.id(), RateLimit.LINK_PER_IP, attempt.visitor())
                .then(transactions.write(visit(organization, session, attempt)))
                .flatMap(visit -> lead(organization, session, visit, attempt));
    }

    private Mono<Visit> visit(Organization organization, SessionId session, Attempt attempt) {
        return links.findByToken(attempt.token())
                .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                .flatMap(LinkPolicies::usable)
                .flatMap(link -> policies.of(link, organization).map(policy -> new Visit(link, policy)))
                .delayUntil(visit -> visit.policy().demandsProof()
                        ? Mono.empty()
                        : records.begin(started(session, visit.link(), attempt.visitor())))
                .delayUntil(visit -> links.markSeen(visit.link().id()))
                .delayUntil(visit -> events.append(visited(visit.link(), attempt.visitor())));
    }

    private static SessionStart started(SessionId session, AccessLink link, Visitor visitor) {
        return SessionStart.byLink(session, link.contactId(), link.id(), visitor);
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

    private Mono<Redeemed> lead(Organization organization, SessionId session, Visit visit, Attempt attempt) {
        if (!visit.policy().demandsProof()) {
            return begin(organization, session, visit.link());
        }
        return hasProven(attempt.current(), visit.link())
                ? Mono.just(new Redeemed.Stays(visit.link().engagementId()))
                : ask(organization, visit, attempt);
    }

    private Mono<Redeemed> begin(Organization organization, SessionId session, AccessLink link) {
        CameByLink came = new CameByLink(link.id(), link.engagementId());
        return sessions.beginByLink(
                        session, organization.accessPolicy().sessionTtl(), link.contactId(), came, link.contactName())
                .map(begun -> new Redeemed.Opened(begun, link.engagementId()));
    }

    private static boolean hasProven(@Nullable ContactPrincipal current, AccessLink link) {
        return current != null
                && current.contactId().equals(link.contactId())
                && current.proofs().at(SessionProof.MAILBOX) != null;
    }

    private Mono<Redeemed> ask(Organization organization, Visit visit, Attempt attempt) {
        return verifications
                .begin(organization.id(), visit.link(), attempt.browser())
                .map(begun -> new Redeemed.Asked(
                        begun.id(), MaskedAddress.of(visit.link().email()), visit.policy(), begun.sent()));
    }
}
