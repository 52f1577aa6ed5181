package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Handed;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffIdentity;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.Factor;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The last steps of every way in. Who may enter is asked of the database at the very end, so that a sign-in which began
 * before somebody was let go does not outlive it.
 */
@Component
public class StaffEntry {

    private final StaffRepository staff;
    private final FactorRepository factors;
    private final SecondFactorRepository rules;
    private final PendingSignIns pendings;
    private final Sessions sessions;
    private final SessionRecords records;
    private final MemberProfile profile;
    private final EventLog events;
    private final TenantTransactions transactions;

    StaffEntry(
            StaffRepository staff,
            FactorRepository factors,
            SecondFactorRepository rules,
            PendingSignIns pendings,
            Sessions sessions,
            SessionRecords records,
            MemberProfile profile,
            EventLog events,
            TenantTransactions transactions) {
        this.staff = staff;
        this.factors = factors;
        this.rules = rules;
        this.pendings = pendings;
        this.sessions = sessions;
        this.records = records;
        this.profile = profile;
        this.events = events;
        this.transactions = transactions;
    }

    /** Somebody whose mailbox is proved, where they would work, and what else they can prove. */
    public record Candidate(StaffIdentity member, List<Factor> factors, int recoveryCodes) {}

    /** Looks a person up; empty when no firm has them, or not this one. */
    public Mono<Candidate> candidate(UUID person, Optional<OrganizationId> firm) {
        FactorOwner owner = FactorOwner.person(person);
        return transactions
                .read(member(person, firm)
                        .flatMap(member -> Mono.zip(
                                factors.of(owner),
                                factors.codesLeft(owner),
                                (known, codes) -> new Candidate(member, known, codes))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private Mono<StaffIdentity> member(UUID person, Optional<OrganizationId> firm) {
        return staff.memberships(person)
                .flatMap(memberships -> Mono.justOrEmpty(memberships.stream()
                        .filter(membership -> firm.isEmpty() || firm.get().equals(membership.organization()))
                        .findFirst()));
    }

    /** Goes on as far as the proofs reach: into a session, or to the step that is missing. */
    public Mono<SignInResponse> goOn(Candidate candidate, Proofs proofs, Visitor visitor) {
        StaffIdentity member = candidate.member();
        return candidate.factors().isEmpty()
                ? isRequired(member.organization())
                        .flatMap(required -> required
                                ? half(candidate, SignInStep.ENROL, proofs)
                                : enter(member.personId(), proofs, Optional.of(member.organization()), visitor)
                                        .map(session -> new SignInResponse(session, null)))
                : half(candidate, SignInStep.PROVE, proofs);
    }

    /** Whether a firm insists on a second factor. */
    Mono<Boolean> isRequired(OrganizationId firm) {
        return transactions
                .read(rules.read())
                .map(rule -> rule == SecondFactor.REQUIRED)
                .contextWrite(Tenant.bind(firm));
    }

    private Mono<SignInResponse> half(Candidate candidate, SignInStep step, Proofs proofs) {
        StaffIdentity member = candidate.member();
        return pendings.begin(new Pending(
                        member.personId(), Audience.STAFF, step, proofs, Optional.of(member.organization())))
                .map(handed -> new SignInResponse(null, describe(candidate, step, handed)));
    }

    private static PendingSignIn describe(Candidate candidate, SignInStep step, Handed handed) {
        List<FactorKind> kinds =
                candidate.factors().stream().map(Factor::kind).distinct().toList();
        return new PendingSignIn(handed.secret(), handed.expiresAt(), step, kinds, candidate.recoveryCodes());
    }

    /** Begins a session, if the person still works there and the firm's rule is met. */
    Mono<StaffSessionResponse> enter(UUID person, Proofs proofs, Optional<OrganizationId> firm, Visitor visitor) {
        return transactions
                .read(member(person, firm))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(member -> enter(member, proofs, visitor));
    }

    private Mono<StaffSessionResponse> enter(StaffIdentity member, Proofs proofs, Visitor visitor) {
        SessionStart start = start(member, proofs, visitor);
        return transactions
                .write(requireFactor(proofs)
                        .then(records.begin(start))
                        .then(events.append(signedIn(member, proofs, visitor))))
                .then(begin(start, member, proofs, Optional.empty()))
                .contextWrite(Tenant.bind(member.organization()));
    }

    private static SessionStart start(StaffIdentity member, Proofs proofs, Visitor visitor) {
        SessionId id = SessionId.create(member.organization());
        return SessionStart.ofMember(id, member.memberId(), proofs.shown(), visitor);
    }

    private Mono<Void> requireFactor(Proofs proofs) {
        return rules.read()
                .filter(rule -> rule == SecondFactor.REQUIRED && !proofs.hasSecondFactor())
                .flatMap(unmet -> Problems.refuse(ProblemCode.SECOND_FACTOR_REQUIRED));
    }

    private static NewEvent signedIn(StaffIdentity member, Proofs proofs, Visitor visitor) {
        return NewEvent.of(
                        Stream.organization(member.organization().value()),
                        "member.signed-in",
                        Actor.member(member.memberId(), member.name()))
                .fact("proofs", proofs.names())
                .secret("address", visitor.address())
                .secret("agent", visitor.agent());
    }

    /** Goes on under a new id after something has been proved; the session before ends in the same step. */
    Mono<StaffSessionResponse> renew(StaffPrincipal principal, Proofs proofs, Visitor visitor) {
        return transactions
                .read(staff.member(principal.organization(), principal.memberId()))
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(member -> renew(member, principal, proofs, visitor));
    }

    private Mono<StaffSessionResponse> renew(
            StaffIdentity member, StaffPrincipal principal, Proofs proofs, Visitor visitor) {
        SessionStart start = start(member, proofs, visitor);
        return transactions
                .write(records.end(Sessions.hash(principal)).then(records.begin(start)))
                .then(begin(start, member, proofs, Optional.of(principal.sessionKey())));
    }

    private Mono<StaffSessionResponse> begin(
            SessionStart start, StaffIdentity member, Proofs proofs, Optional<String> formerKey) {
        return sessions.beginForMember(start.key(), member, proofs, formerKey)
                .flatMap(begun -> profile.of(member)
                        .map(response -> new StaffSessionResponse(begun.id(), begun.expiresAt(), response)));
    }
}
