package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.policy.AccessPolicyRepository.LinkOwner;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What reading and changing an engagement's rules have in common, inside the transaction of the caller. */
@Component
class EngagementOverrides {

    private static final int LINKS = 1_000;

    private final AccessPolicyRepository policies;
    private final Sessions sessions;
    private final WorkQueue work;
    private final EventLog events;

    EngagementOverrides(AccessPolicyRepository policies, Sessions sessions, WorkQueue work, EventLog events) {
        this.policies = policies;
        this.sessions = sessions;
        this.work = work;
        this.events = events;
    }

    Mono<Void> requireEngagement(UUID engagement) {
        return policies.engagementExists(engagement)
                .filter(exists -> exists)
                .transform(Problems.orRefuse(ProblemCode.NOT_FOUND))
                .then();
    }

    Mono<EngagementAccessPolicyResponse> read(UUID engagement) {
        return firm().flatMap(firm -> policies.override(engagement)
                .map(override -> response(override, firm))
                .defaultIfEmpty(new EngagementAccessPolicyResponse(null, null, null, firm.effective())));
    }

    private Mono<AccessPolicy> firm() {
        return policies.read().transform(Problems.orNotFound()).map(StoredPolicy::policy);
    }

    private static EngagementAccessPolicyResponse response(PolicyOverride override, AccessPolicy firm) {
        AccessRules effective = override.on(firm).effective();
        return new EngagementAccessPolicyResponse(
                override.prove(), override.challengeSeconds(), override.sends(), effective);
    }

    /**
     * Appends what holds from now on, and asks that sessions which proved too little end, also if this request dies.
     */
    Mono<Void> changed(String type, UUID engagement, StaffPrincipal member) {
        return firm().flatMap(firm -> policies.override(engagement)
                        .map(override -> override.on(firm))
                        .defaultIfEmpty(firm))
                .flatMap(policy -> endLater(policy, engagement)
                        .then(events.append(PolicyEvents.changed(type, Stream.engagement(engagement), policy, member)
                                .about("engagement", engagement))));
    }

    /** Where links let in by themselves, whoever comes by one meanwhile has shown enough and stays. */
    private Mono<Void> endLater(AccessPolicy policy, UUID engagement) {
        return policy.demandsProof() ? work.add(LinkSessionsEnd.WORK, engagement) : Mono.empty();
    }

    Mono<List<LinkOwner>> links(UUID engagement) {
        return policies.links(engagement, LINKS);
    }

    /** After the commit, so that none begins in between. */
    Mono<Void> endSessions(List<LinkOwner> links) {
        return Tenant.current()
                .flatMap(firm -> Flux.fromIterable(links)
                        .concatMap(link -> sessions.endOfLink(firm, link.contact(), link.link()))
                        .then());
    }
}
