package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Begins to add a second factor to the caller's account. */
@UseCase
@ForMembers
@RequiresRecentProof
@EveryPlan
@NoTransaction("what is handed out lives in Redis")
class BeginEnrolment {

    private final StaffRepository staff;
    private final Enrolments enrolments;
    private final TenantTransactions transactions;

    BeginEnrolment(StaffRepository staff, Enrolments enrolments, TenantTransactions transactions) {
        this.staff = staff;
        this.enrolments = enrolments;
        this.transactions = transactions;
    }

    Mono<EnrolmentResponse> begin(FactorKind kind, StaffPrincipal principal) {
        return transactions
                .read(staff.member(principal.organization(), principal.memberId()))
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(member -> enrolments.begin(
                        FactorOwner.person(member.personId()), member.email(), kind, principal.sessionKey()));
    }
}
