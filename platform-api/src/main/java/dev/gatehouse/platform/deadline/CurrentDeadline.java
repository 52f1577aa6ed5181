package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deadline that a change is about, locked, in the version that was seen. */
@Component
class CurrentDeadline {

    private final DeadlineRepository deadlines;

    CurrentDeadline(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    Mono<Deadline> find(UUID id, int version) {
        return deadlines
                .findForUpdate(id)
                .transform(Problems.orNotFound())
                .filter(found -> found.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION));
    }

    /** The same; {@code invalid-transition} when it has been renewed or closed. */
    Mono<Deadline> open(UUID id, int version) {
        return find(id, version)
                .filter(Deadline::isCurrent)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION));
    }
}
