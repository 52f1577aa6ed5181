package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.portal.CalendarResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import reactor.core.publisher.Mono;

/** Whether the contact has a calendar address; the address itself is not known here any more. */
@UseCase
@ForContacts
@EveryPlan
class ReadCalendar {

    private final CalendarFeedRepository feeds;

    ReadCalendar(CalendarFeedRepository feeds) {
        this.feeds = feeds;
    }

    Mono<CalendarResponse> read(Organization firm, ContactPrincipal contact) {
        if (contact.link() != null) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        boolean open = firm.entitlements().includes(Catalogue.DEADLINES);
        return feeds.since(contact.contactId())
                .map(since -> new CalendarResponse(open, since))
                .defaultIfEmpty(new CalendarResponse(open, null));
    }
}
