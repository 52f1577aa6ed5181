package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffIdentity;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Goes on in another firm that the caller works for: a new session there with the same proofs at the same age, under
 * that firm's rule; the session here ends. A firm without the caller is one that does not exist.
 */
@UseCase
@ForMembers
@EveryPlan
@NotKept("the session that asks ends with the answer")
@NoTransaction("the other firm's sign-in is recorded in a transaction of that firm")
class SwitchOrganization {

    private final StaffRepository staff;
    private final StaffEntry entry;
    private final SignOutMember signOut;
    private final TenantTransactions transactions;

    SwitchOrganization(
            StaffRepository staff, StaffEntry entry, SignOutMember signOut, TenantTransactions transactions) {
        this.staff = staff;
        this.entry = entry;
        this.signOut = signOut;
        this.transactions = transactions;
    }

    Mono<StaffSessionResponse> change(OrganizationId firm, StaffPrincipal principal, Visitor visitor) {
        return transactions
                .read(staff.memberships(principal.personId()))
                .flatMapIterable(memberships -> memberships)
                .map(StaffIdentity::organization)
                .filter(firm::equals)
                .next()
                .transform(Problems.orNotFound())
                .flatMap(found -> entry.enter(principal.personId(), principal.proofs(), Optional.of(found), visitor))
                .delayUntil(begun -> signOut.end(principal));
    }
}
