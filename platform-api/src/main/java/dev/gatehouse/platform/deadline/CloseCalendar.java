package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Takes the contact's calendar address back, on every plan: what shows deadlines to others can always be closed. */
@UseCase
@ForContacts
@EveryPlan
class CloseCalendar {

    private final CalendarFeedRepository feeds;
    private final EventLog events;

    CloseCalendar(CalendarFeedRepository feeds, EventLog events) {
        this.feeds = feeds;
        this.events = events;
    }

    Mono<Void> close(ContactPrincipal contact) {
        if (contact.link() != null) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        return feeds.remove(contact.contactId())
                .filter(removed -> removed)
                .flatMap(removed -> events.append(NewEvent.of(
                                Stream.organization(contact.organization().value()), "calendar.closed", contact.actor())
                        .about("contact", contact.contactId())))
                .then();
    }
}
