package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffIdentity;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** What a member sees of their own account. */
@UseCase
@ForMembers
@EveryPlan
@ReadOnly
class ReadOwnProfile {

    private final StaffRepository staff;
    private final FactorRepository factors;
    private final SecondFactorRepository rules;

    ReadOwnProfile(StaffRepository staff, FactorRepository factors, SecondFactorRepository rules) {
        this.staff = staff;
        this.factors = factors;
        this.rules = rules;
    }

    Mono<OwnProfileResponse> read(StaffPrincipal principal) {
        return staff.member(principal.organization(), principal.memberId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(this::describe);
    }

    private Mono<OwnProfileResponse> describe(StaffIdentity member) {
        FactorOwner owner = FactorOwner.person(member.personId());
        return factors.of(owner)
                .map(known -> known.stream().map(Enrolments::describe).toList())
                .flatMap(known -> Mono.zip(
                        factors.codesLeft(owner),
                        rules.read(),
                        (codes, rule) -> new OwnProfileResponse(
                                member.name(), member.email(), known, codes, rule == SecondFactor.REQUIRED)));
    }
}
