package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.deadline.DeadlineRepository.Place;
import dev.gatehouse.platform.engagement.ServicePlans;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Adds every deadline of a list, or none. The ids follow from the id of the import and the line, so that the same
 * request again adds nothing.
 */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class ImportDeadlines {

    /** Problems that a refusal names; a preview has them all. */
    private static final int NAMED = 50;

    private static final long VARIANT = 0xC000_0000_0000_0000L;

    private final DeadlineImport list;
    private final DeadlineRepository deadlines;
    private final ServicePlans plans;
    private final EventLog events;

    ImportDeadlines(DeadlineImport list, DeadlineRepository deadlines, ServicePlans plans, EventLog events) {
        this.list = list;
        this.deadlines = deadlines;
        this.plans = plans;
        this.events = events;
    }

    Mono<DeadlineImportResponse> add(ImportDeadlinesRequest request, StaffPrincipal member) {
        return list.read(request.csv())
                .flatMap(found -> found.problems().isEmpty()
                        ? added(request.id(), found.rows(), member)
                                .thenReturn(new DeadlineImportResponse(true, found.rows(), List.of()))
                        : Mono.error(() -> refused(found.problems())));
    }

    private static ProblemException refused(List<ImportProblem> problems) {
        return ProblemException.fields(problems.stream()
                .limit(NAMED)
                .map(problem -> new FieldProblem(
                        "/csv/" + problem.line() + (problem.field().isEmpty() ? "" : "/" + problem.field()),
                        problem.code(),
                        problem.message()))
                .toList());
    }

    /**
     * Plans and chains are locked in one order, so that two lists at the same time wait and do not block each other.
     */
    private Mono<Void> added(UUID list, List<DeadlineImportRow> rows, StaffPrincipal member) {
        return Flux.fromStream(() -> rows.stream()
                        .map(DeadlineImportRow::clientId)
                        .distinct()
                        .sorted())
                .concatMap(client -> plans.of(client, member.actor()).map(plan -> Map.entry(client, plan)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(known -> addAll(list, rows, known, member));
    }

    private Mono<Void> addAll(UUID list, List<DeadlineImportRow> rows, Map<UUID, UUID> known, StaffPrincipal member) {
        return Flux.fromStream(() -> rows.stream()
                        .sorted(Comparator.comparing(row -> plan(row, known).toString())))
                .concatMap(row -> addOne(idOf(list, row.line()), row, plan(row, known), member))
                .then();
    }

    private static UUID plan(DeadlineImportRow row, Map<UUID, UUID> known) {
        return Objects.requireNonNull(known.get(row.clientId()));
    }

    private Mono<Void> addOne(UUID id, DeadlineImportRow row, UUID plan, StaffPrincipal member) {
        int anchor = row.content().dueOn().getDayOfMonth();
        return deadlines
                .insert(
                        new Place(id, row.clientId(), plan, id, null, anchor),
                        row.content(),
                        DeadlineRules.check(row.content()))
                .filter(inserted -> inserted)
                .flatMap(inserted -> deadlines.find(id))
                .flatMap(deadline -> events.append(DeadlineEvents.of("created", deadline, member)))
                .then();
    }

    /** Another UUIDv7 of the same moment. */
    private static UUID idOf(UUID list, int line) {
        long low = list.getLeastSignificantBits();
        return new UUID(list.getMostSignificantBits(), (low & VARIANT) | ((low + line) & ~VARIANT));
    }
}
