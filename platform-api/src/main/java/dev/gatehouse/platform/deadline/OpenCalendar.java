package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.portal.CalendarAddress;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import reactor.core.publisher.Mono;

/**
 * Makes a calendar address for the contact; one that they had before stops working. It is told here and nowhere else.
 */
@UseCase
@ForContacts
@EveryPlan
class OpenCalendar {

    private final CalendarFeedRepository feeds;
    private final PortalUrls urls;
    private final EventLog events;

    OpenCalendar(CalendarFeedRepository feeds, PortalUrls urls, EventLog events) {
        this.feeds = feeds;
        this.urls = urls;
        this.events = events;
    }

    Mono<CalendarAddress> open(Organization firm, ContactPrincipal contact) {
        if (contact.link() != null || !firm.entitlements().includes(Catalogue.DEADLINES)) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        String token = Ids.token();
        return feeds.replace(contact.contactId(), Digests.sha256(token))
                .then(events.append(
                        NewEvent.of(Stream.organization(firm.id().value()), "calendar.opened", contact.actor())
                                .about("contact", contact.contactId())))
                .thenReturn(new CalendarAddress(urls.calendar(firm.slug(), token)));
    }
}
