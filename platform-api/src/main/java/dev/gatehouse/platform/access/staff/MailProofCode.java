package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Mails a code to a member who is signed in and has no second factor to prove themselves with. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("asking for a code is the sign-in's own step")
class MailProofCode {

    private final StaffRepository staff;
    private final StartSignIn startSignIn;
    private final TenantTransactions transactions;

    MailProofCode(StaffRepository staff, StartSignIn startSignIn, TenantTransactions transactions) {
        this.staff = staff;
        this.startSignIn = startSignIn;
        this.transactions = transactions;
    }

    Mono<SignInStarted> mail(StaffPrincipal principal, Visitor visitor) {
        return transactions
                .read(staff.member(principal.organization(), principal.memberId()))
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(member -> startSignIn.start(member.email(), visitor));
    }
}
