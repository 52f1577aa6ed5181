package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.Challenges.Terms;
import dev.gatehouse.platform.access.LoginLinks;
import dev.gatehouse.platform.access.LoginLinks.Found;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Has a new mail sent in place of a link that no longer works. It goes where the former one went; whoever holds that
 * mail learns nothing else, not even the address.
 */
@UseCase
@OpenToAnyone("the holder of a mail asks for the next one to the same mailbox; limited per address, network and firm")
@EveryPlan
@NoTransaction("Redis comes first; the row of work stands alone")
class RenewLoginLink {

    private final LoginLinks links;
    private final LinkPolicies policies;
    private final DoorMails mails;

    RenewLoginLink(LoginLinks links, LinkPolicies policies, DoorMails mails) {
        this.links = links;
        this.policies = policies;
        this.mails = mails;
    }

    Mono<DoorMails.Requested> renew(
            Organization organization, VerificationId token, Optional<VerificationId> browser, Visitor visitor) {
        return links.look(organization.id(), token, browser, visitor)
                .flatMap(found -> renew(organization, found, browser, visitor));
    }

    private Mono<DoorMails.Requested> renew(
            Organization organization, Found found, Optional<VerificationId> browser, Visitor visitor) {
        Asking asking = new Asking(found.address(), visitor, browser);
        return policies.of(found.challenge().accessLink(), organization)
                .flatMap(policy -> mails.request(
                        organization,
                        asking,
                        Terms.of(
                                policy,
                                found.challenge().owner(),
                                found.challenge().accessLink()),
                        policy));
    }
}
