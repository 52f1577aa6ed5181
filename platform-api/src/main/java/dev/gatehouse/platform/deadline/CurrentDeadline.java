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

    /** Whatever its version. */
    Mono<Deadline> lock(UUID id) {
        return deadlines.findForUpdate(id).transform(Problems.orNotFound());
    }

    Mono<Deadline> find(UUID id, int version) {
        return lock(id).flatMap(found -> seen(found, version));
    }

    /** The same; {@code invalid-transition} when it has been renewed or closed. */
    Mono<Deadline> open(UUID id, int version) {
        return lock(id).flatMap(found -> open(found, version));
    }

    /** The same of one that is locked already. */
    static Mono<Deadline> open(Deadline locked, int version) {
        return seen(locked, version)
                .filter(Deadline::isCurrent)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION));
    }

    private static Mono<Deadline> seen(Deadline locked, int version) {
        return Mono.just(locked)
                .filter(found -> found.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION));
    }
}
