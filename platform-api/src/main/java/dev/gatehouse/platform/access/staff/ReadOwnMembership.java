package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells a member who they are and what they may do. */
@UseCase
@ForMembers
@EveryPlan
@ReadOnly
class ReadOwnMembership {

    private final StaffRepository staff;
    private final MemberProfile profile;

    ReadOwnMembership(StaffRepository staff, MemberProfile profile) {
        this.staff = staff;
        this.profile = profile;
    }

    Mono<MemberResponse> read(StaffPrincipal principal) {
        return staff.member(principal.organization(), principal.memberId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(profile::of);
    }
}
