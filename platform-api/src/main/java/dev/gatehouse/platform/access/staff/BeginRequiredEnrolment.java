package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import reactor.core.publisher.Mono;

/** Begins to add the second factor that the firm insists on, before anything else can be reached. */
@UseCase
@OpenToAnyone("only who proved the mailbox has the secret of the sign-in")
@EveryPlan
@NoTransaction("what is handed out lives in Redis")
class BeginRequiredEnrolment {

    private final PendingSignIns pendings;
    private final StaffEntry entry;
    private final Enrolments enrolments;

    BeginRequiredEnrolment(PendingSignIns pendings, StaffEntry entry, Enrolments enrolments) {
        this.pendings = pendings;
        this.entry = entry;
        this.enrolments = enrolments;
    }

    Mono<EnrolmentResponse> begin(BeginRequiredEnrolmentRequest request) {
        return pendings.find(request.pending(), Audience.STAFF, SignInStep.ENROL)
                .flatMap(pending -> entry.candidate(pending.owner(), pending.firm()))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(candidate -> enrolments.begin(
                        FactorOwner.person(candidate.member().personId()),
                        candidate.member().email(),
                        request.kind(),
                        request.pending()))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }
}
