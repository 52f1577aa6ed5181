package dev.gatehouse.platform.work;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Does one kind of later work, bound to the firm of the row. May run more than once for a row, so it must not mind. */
public interface WorkHandler {

    /** The kind as it stands in the table, kebab case. */
    String kind();

    /** After how long it is due again once it is done; zero when once is enough. */
    default Duration again() {
        return Duration.ZERO;
    }

    /** Does the work; an error makes the row due again. */
    Mono<Void> perform(WorkItem item);
}
