package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.Challenges.Terms;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.DoorCodes;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Has a code sent to the contact of a session that is asked for more than it has shown. */
@UseCase
@ForContacts
@EveryPlan
@NotKept("a code that is asked for again is mailed again, within its limits")
@NoTransaction("Redis comes first; the row of work stands alone")
class RequestStepUp {

    private final DoorCodes contacts;
    private final DoorMails mails;

    RequestStepUp(DoorCodes contacts, DoorMails mails) {
        this.contacts = contacts;
        this.mails = mails;
    }

    /** A mail is on its way to an address of which enough is told for its owner to know it. */
    record StepUp(DoorMails.Requested requested, String maskedAddress) {}

    Mono<StepUp> request(
            Organization organization, ContactPrincipal contact, Optional<VerificationId> browser, Visitor visitor) {
        AccessPolicy policy = organization.accessPolicy();
        Terms terms = Terms.of(policy, contact.contactId(), null).codeOnly();
        return contacts.addressOf(contact.contactId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .flatMap(address -> mails.request(organization, new Asking(address, visitor, browser), terms, policy)
                        .map(requested -> new StepUp(requested, MaskedAddress.of(address))));
    }
}
