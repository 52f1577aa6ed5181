package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.portal.DeadlinesResponse;
import dev.gatehouse.contract.portal.PortalDeadline;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * The deadlines of the contact's own client. A firm whose plan has no deadlines gets no refusal for its client: the
 * page says whom to ask. A session by link reaches what the link was sent for and nothing else.
 */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("one autocommit statement; an access is recorded in a transaction of its own")
class ReadPortalDeadlines {

    private static final DeadlinesResponse CLOSED = new DeadlinesResponse(false, List.of(), null);

    private final PortalDeadlinePages pages;
    private final VisitLog visits;

    ReadPortalDeadlines(PortalDeadlinePages pages, VisitLog visits) {
        this.pages = pages;
        this.visits = visits;
    }

    /** What is ahead, or with {@code past} what has been renewed or closed, the latest first. */
    Mono<DeadlinesResponse> read(
            Organization firm, ContactPrincipal contact, Visitor visitor, boolean past, String cursor) {
        if (contact.link() != null) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        Mono<DeadlinesResponse> page = firm.entitlements().includes(Catalogue.DEADLINES)
                ? Mono.defer(() -> open(contact, past, cursor))
                : Mono.just(CLOSED);
        return page.delayUntil(found -> visits.note(contact, visitor));
    }

    private Mono<DeadlinesResponse> open(ContactPrincipal contact, boolean past, String cursor) {
        DeadlinePosition start = past ? DeadlinePosition.LAST : DeadlinePosition.FIRST;
        return pages.read(contact, past, DeadlinePosition.parse(cursor, start), Limits.PAGE + 1)
                .filter(lines -> !lines.isEmpty())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .map(ReadPortalDeadlines::page);
    }

    private static DeadlinesResponse page(List<Optional<PortalDeadline>> lines) {
        List<PortalDeadline> deadlines =
                lines.stream().flatMap(Optional::stream).toList();
        Slice<PortalDeadline> slice =
                Cursor.slice(deadlines, Limits.PAGE, last -> new DeadlinePosition(last.dueOn(), last.id()).cursor());
        return new DeadlinesResponse(true, slice.items(), slice.next());
    }
}
