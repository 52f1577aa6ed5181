package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.deadline.DeadlineRepository.Place;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Puts the next one in the place of a deadline, which stays as history. The same request again gives the same answer,
 * and of two at the same time one is stale.
 */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class RenewDeadline {

    private final CurrentDeadline current;
    private final DeadlineRepository deadlines;
    private final EventLog events;

    RenewDeadline(CurrentDeadline current, DeadlineRepository deadlines, EventLog events) {
        this.current = current;
        this.deadlines = deadlines;
        this.events = events;
    }

    Mono<DeadlineResponse> renew(UUID id, int version, RenewDeadlineRequest request, StaffPrincipal member) {
        return current.lock(id)
                .flatMap(found -> request.id().equals(found.nextId())
                        ? deadlines.find(request.id())
                        : CurrentDeadline.open(found, version).flatMap(open -> renewed(open, request, member)))
                .map(Deadline::response);
    }

    private Mono<Deadline> renewed(Deadline former, RenewDeadlineRequest request, StaffPrincipal member) {
        DeadlineContent content = next(former, request);
        Amount cost = Amount.of(content.cost(), "/cost");
        return deadlines
                .insert(place(former, request, content), content, cost)
                .filter(inserted -> inserted)
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .then(deadlines.markRenewed(former.id(), request.id()))
                .then(deadlines.find(request.id()))
                .delayUntil(next -> events.append(renewal(former, next, member)));
    }

    private static DeadlineContent next(Deadline former, RenewDeadlineRequest request) {
        DeadlineContent before = former.content();
        LocalDate due = Optional.ofNullable(request.dueOn())
                .or(() -> former.recurrence().after(before.dueOn(), former.anchorDay()))
                .orElseThrow(
                        () -> ProblemException.field("/dueOn", "required", "is needed for a deadline that comes once"));
        DeadlineRules.checkDate(due, "/dueOn");
        if (!due.isAfter(before.dueOn())) {
            throw ProblemException.field("/dueOn", "not-after", "has to be later than the date it follows");
        }
        return new DeadlineContent(
                before.name(),
                due,
                request.cost() == null ? before.cost() : request.cost(),
                before.frequency(),
                before.interval(),
                before.supplier(),
                before.notes());
    }

    /** A date of the firm's own begins the count anew; the regular one keeps the day that the series began on. */
    private static Place place(Deadline former, RenewDeadlineRequest request, DeadlineContent content) {
        int anchor =
                request.dueOn() == null ? former.anchorDay() : content.dueOn().getDayOfMonth();
        return new Place(
                request.id(), former.clientId(), former.engagementId(), former.seriesId(), former.parentId(), anchor);
    }

    private static NewEvent renewal(Deadline former, Deadline next, StaffPrincipal member) {
        return DeadlineEvents.of("renewed", former, member)
                .about("next", next.id())
                .fact("nextDueOn", next.content().dueOn().toString());
    }
}
