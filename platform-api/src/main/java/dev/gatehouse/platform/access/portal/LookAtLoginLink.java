package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.portal.LoginLinkResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.LoginLinks;
import dev.gatehouse.platform.access.LoginLinks.Found;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Tells whom a login link would sign in. Pages and scanners may ask as often as they like; nothing is used up. */
@UseCase
@OpenToAnyone("the token is the proof; limited per network")
@EveryPlan
@NoTransaction("one look into Redis")
class LookAtLoginLink {

    private final LoginLinks links;

    LookAtLoginLink(LoginLinks links) {
        this.links = links;
    }

    Mono<LoginLinkResponse> look(
            Organization organization, VerificationId token, Optional<VerificationId> browser, Visitor visitor) {
        return links.look(organization.id(), token, browser, visitor)
                .flatMap(LookAtLoginLink::good)
                .map(found -> new LoginLinkResponse(found.name(), found.askedHere(), found.secondsLeft()));
    }

    static Mono<Found> good(Found found) {
        return switch (found.state()) {
            case GOOD -> Mono.just(found);
            case USED -> Problems.refuse(ProblemCode.LINK_USED);
            case EXPIRED -> Problems.refuse(ProblemCode.LINK_EXPIRED);
            case REPLACED -> Problems.refuse(ProblemCode.LINK_REPLACED);
        };
    }
}
