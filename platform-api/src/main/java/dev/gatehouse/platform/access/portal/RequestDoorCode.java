package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.Challenges.Terms;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import reactor.core.publisher.Mono;

/**
 * Asks for a mail at a firm's door. What it does, says and costs does not depend on whether the address is known there;
 * a worker looks it up afterwards. A firm whose clients have to show a link takes no address.
 */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address, network and firm")
@EveryPlan
@NoTransaction("Redis comes first; the row of work stands alone")
class RequestDoorCode {

    private final DoorMails mails;

    RequestDoorCode(DoorMails mails) {
        this.mails = mails;
    }

    Mono<DoorMails.Requested> request(Organization organization, Asking asking) {
        AccessPolicy policy = organization.accessPolicy();
        return policy.demandsLink()
                ? Problems.refuse(ProblemCode.DOOR_CLOSED)
                : mails.request(organization, asking, Terms.of(policy), policy);
    }
}
