package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
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
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Trades a mailed code for a session. The code is used up in one atomic step, and PostgreSQL remembers that it was. */
@UseCase
@OpenToAnyone("the code is the proof; limited per code, address and network")
@EveryPlan
@NoTransaction("the code is consumed in Redis first; the sign-in is recorded in a transaction of its own")
class FinishSignIn {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP);

    private final Challenges challenges;
    private final StaffRepository staff;
    private final ChallengeUseRepository uses;
    private final Sessions sessions;
    private final SessionRecords records;
    private final MemberProfile profile;
    private final EventLog events;
    private final TenantTransactions transactions;

    FinishSignIn(
            Challenges challenges,
            StaffRepository staff,
            ChallengeUseRepository uses,
            Sessions sessions,
            SessionRecords records,
            MemberProfile profile,
            EventLog events,
            TenantTransactions transactions) {
        this.challenges = challenges;
        this.staff = staff;
        this.uses = uses;
        this.sessions = sessions;
        this.records = records;
        this.profile = profile;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<StaffSessionResponse> finish(FinishSignInRequest request, Visitor visitor) {
        VerificationId verification = VerificationId.parse(request.verification());
        return challenges
                .finish(OrganizationId.SERVICE, verification, request.code(), visitor, LIMITS)
                .flatMap(this::identity)
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .flatMap(member -> signIn(member, verification.challenge(), visitor)
                        .contextWrite(Tenant.bind(member.organization())));
    }

    private Mono<StaffIdentity> identity(UUID person) {
        return transactions
                .read(staff.memberships(person))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE))
                .flatMap(memberships -> Mono.justOrEmpty(memberships.stream().findFirst()));
    }

    private Mono<StaffSessionResponse> signIn(StaffIdentity member, UUID challenge, Visitor visitor) {
        SessionId session = SessionId.create(member.organization());
        List<SessionProof> proofs = List.of(SessionProof.MAILBOX);
        SessionStart start = SessionStart.ofMember(session, member.memberId(), proofs, visitor);
        return record(member, challenge, start).then(begin(member, session));
    }

    private Mono<Void> record(StaffIdentity member, UUID challenge, SessionStart start) {
        NewEvent signedIn = NewEvent.of(
                        Stream.organization(member.organization().value()),
                        "member.signed-in",
                        Actor.member(member.memberId(), member.name()))
                .secret("address", start.visitor().address())
                .secret("agent", start.visitor().agent());
        return transactions.write(uses.add(challenge).then(records.begin(start)).then(events.append(signedIn)));
    }

    private Mono<StaffSessionResponse> begin(StaffIdentity member, SessionId session) {
        SessionData data = SessionData.member(member.memberId(), member.personId(), member.role(), member.name());
        return sessions.beginForMember(session, member.memberId(), data)
                .flatMap(begun -> profile.of(member)
                        .map(response -> new StaffSessionResponse(begun.id(), begun.expiresAt(), response)));
    }
}
