package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Memberships.Accepted;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Accepts a membership with the mailed link, which proves the mailbox as a mailed code does, and goes on as every
 * sign-in: whoever has a second factor shows it now.
 */
@UseCase
@OpenToAnyone("the mailed link is the proof, once; limited per network")
@EveryPlan
@NoTransaction("accepting is a transaction of its own; the sign-in goes on after it")
class AcceptInvitation {

    private final Limiter limiter;
    private final Memberships memberships;
    private final StaffEntry entry;
    private final EventLog events;
    private final TenantTransactions transactions;

    AcceptInvitation(
            Limiter limiter,
            Memberships memberships,
            StaffEntry entry,
            EventLog events,
            TenantTransactions transactions) {
        this.limiter = limiter;
        this.memberships = memberships;
        this.entry = entry;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<SignInResponse> accept(String token, Visitor visitor) {
        return limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.ACCEPTANCE_PER_IP, visitor)
                .then(Mono.justOrEmpty(SessionId.parse(token)))
                .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                .flatMap(link -> accept(link.organization(), link.secret(), visitor));
    }

    private Mono<SignInResponse> accept(OrganizationId firm, String secret, Visitor visitor) {
        return transactions
                .write(memberships.accept(secret).delayUntil(accepted -> joined(firm, accepted, visitor)))
                .flatMap(accepted -> entry.candidate(accepted.person(), Optional.of(firm)))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(candidate -> entry.goOn(candidate, Proofs.NONE.and(SessionProof.MAILBOX), visitor))
                .contextWrite(Tenant.bind(firm));
    }

    private Mono<Void> joined(OrganizationId firm, Accepted accepted, Visitor visitor) {
        return memberships
                .find(accepted.member())
                .flatMap(member -> events.append(NewEvent.of(
                                Stream.organization(firm.value()),
                                "member.joined",
                                Actor.member(member.id(), member.name()))
                        .fact("role", member.role().name())
                        .secret("address", visitor.address())
                        .secret("agent", visitor.agent())));
    }
}
