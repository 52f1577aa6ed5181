package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.Challenges.Terms;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Verifications;
import dev.gatehouse.platform.access.Verifications.Subject;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Has the mail of a verification session sent, to the address on file: whoever asks has no say in where it goes. */
@UseCase
@OpenToAnyone("a link has said whose mailbox it is; limited per verification session, address, network and firm")
@EveryPlan
@NoTransaction("Redis comes first; the row of work stands alone")
class RequestVerificationMail {

    private final Verifications verifications;
    private final LinkPolicies policies;
    private final DoorMails mails;

    RequestVerificationMail(Verifications verifications, LinkPolicies policies, DoorMails mails) {
        this.verifications = verifications;
        this.policies = policies;
        this.mails = mails;
    }

    Mono<DoorMails.Requested> request(Organization organization, Optional<VerificationId> browser, Visitor visitor) {
        return Mono.justOrEmpty(browser)
                .flatMap(verification -> verifications.read(organization.id(), verification))
                .transform(Problems.orRefuse(ProblemCode.VERIFICATION_OVER))
                .flatMap(subject -> request(organization, subject, browser, visitor));
    }

    private Mono<DoorMails.Requested> request(
            Organization organization, Subject subject, Optional<VerificationId> browser, Visitor visitor) {
        Asking asking = new Asking(subject.address(), visitor, browser);
        return policies.of(subject.accessLink(), organization)
                .flatMap(policy -> mails.request(
                        organization, asking, Terms.of(policy, subject.contact(), subject.accessLink()), policy));
    }
}
