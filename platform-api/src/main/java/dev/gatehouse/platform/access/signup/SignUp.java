package dev.gatehouse.platform.access.signup;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.founding.Founding;
import dev.gatehouse.platform.access.founding.NewFirm;
import dev.gatehouse.platform.access.staff.StaffEntry;
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
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Makes a firm for the holder of a proved mailbox, on trial, and goes on as every sign-in: whoever has a second factor
 * shows it, whoever has none adds one.
 */
@UseCase
@OpenToAnyone("the ticket of a proved mailbox is the proof; limited per network")
@EveryPlan
@NoTransaction("making the firm is a transaction of its own; the sign-in goes on after it")
class SignUp {

    private final Limiter limiter;
    private final PendingSignIns pendings;
    private final Founding founding;
    private final Memberships memberships;
    private final StaffEntry entry;
    private final EventLog events;
    private final TenantTransactions transactions;

    SignUp(
            Limiter limiter,
            PendingSignIns pendings,
            Founding founding,
            Memberships memberships,
            StaffEntry entry,
            EventLog events,
            TenantTransactions transactions) {
        this.limiter = limiter;
        this.pendings = pendings;
        this.founding = founding;
        this.memberships = memberships;
        this.entry = entry;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<SignInResponse> signUp(SignUpRequest request, Visitor visitor) {
        NewFirm firm = firm(request);
        return pendings.find(request.ticket(), Audience.SIGN_UP, SignInStep.ENROL)
                .filter(pending -> pending.owner().equals(SignUpCodes.mailbox(request.email())))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .delayUntil(
                        pending -> limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.SIGN_UP_PER_IP, visitor))
                .flatMap(pending -> made(firm, visitor).then(Mono.defer(() -> goOn(pending, firm, visitor))))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())));
    }

    private static NewFirm firm(SignUpRequest request) {
        return new NewFirm(
                request.id(),
                request.name(),
                request.slug(),
                request.preset(),
                Catalogue.TRIAL.name(),
                request.ownerName(),
                request.email());
    }

    private Mono<Void> made(NewFirm firm, Visitor visitor) {
        return transactions
                .write(founding.foundOnTrial(firm)
                        .delayUntil(made ->
                                made.map(owner -> joined(firm, owner, visitor)).orElseGet(Mono::empty)))
                .then();
    }

    private Mono<Void> joined(NewFirm firm, UUID owner, Visitor visitor) {
        Stream stream = Stream.organization(firm.id());
        Actor actor = Actor.member(owner, firm.ownerName());
        return memberships
                .acceptAtOnce(owner)
                .then(events.append(
                        NewEvent.of(stream, "organization.created", actor)
                                .fact("preset", firm.preset().name())
                                .fact("plan", firm.plan())
                                .secret("name", firm.name()),
                        NewEvent.of(stream, "member.joined", actor)
                                .fact("role", "OWNER")
                                .secret("address", visitor.address())
                                .secret("agent", visitor.agent())));
    }

    private Mono<SignInResponse> goOn(Pending pending, NewFirm firm, Visitor visitor) {
        Proofs proofs = pending.proofs();
        return transactions
                .read(founding.ownerOf(firm))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(person -> entry.candidate(person, Optional.of(new OrganizationId(firm.id()))))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(candidate -> entry.goOn(candidate, proofs, visitor));
    }
}
