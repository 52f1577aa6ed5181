package dev.gatehouse.platform.engagement.home;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.session.ContactDoors;
import dev.gatehouse.platform.engagement.home.HomeRepository.Line;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** The home of a contact. After a long silence the read counts as an access and is written down. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("one autocommit statement; an access is recorded in a transaction of its own")
class ReadHome {

    private static final int PAGE = 20;

    private final HomeRepository home;
    private final ContactDoors doors;
    private final EventLog events;
    private final TenantTransactions transactions;

    ReadHome(HomeRepository home, ContactDoors doors, EventLog events, TenantTransactions transactions) {
        this.home = home;
        this.doors = doors;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<HomeResponse> read(String cursor, ContactPrincipal contact, Visitor visitor) {
        Mono<HomeResponse> page = Mono.fromSupplier(() -> HomePosition.parse(cursor))
                .flatMap(after -> home.read(contact, after, PAGE + 1))
                .filter(lines -> mayStay(lines, contact))
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .map(ReadHome::page);
        return contact.access()
                ? page.delayUntil(found -> transactions.write(
                        doors.noteAccess(contact.contactId()).then(events.append(accessed(contact, visitor)))))
                : page;
    }

    /** A contact who is gone may not, nor a session whose link has been revoked. */
    private static boolean mayStay(List<Line> lines, ContactPrincipal contact) {
        return !lines.isEmpty()
                && (contact.link() == null || lines.getFirst().engagement() != null)
                && contact.opens(lines.getFirst().demandsProof());
    }

    private static HomeResponse page(List<Line> lines) {
        List<HomeEngagement> engagements =
                lines.stream().map(Line::engagement).filter(Objects::nonNull).toList();
        Slice<HomeEngagement> slice = Cursor.slice(engagements, PAGE, HomePosition::cursorOf);
        return new HomeResponse(lines.getFirst().contactName(), slice.items(), slice.next());
    }

    private static NewEvent accessed(ContactPrincipal contact, Visitor visitor) {
        Stream stream = Stream.organization(contact.organization().value());
        return contact.through(NewEvent.of(stream, "portal.accessed", contact.actor())
                .secret("address", visitor.address())
                .secret("agent", visitor.agent()));
    }
}
