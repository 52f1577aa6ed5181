package dev.gatehouse.platform.work;

import reactor.core.publisher.Mono;

/** Does one kind of later work, bound to the firm of the row. May run more than once for a row, so it must not mind. */
public interface WorkHandler {

    /** The kind as it stands in the table, kebab case. */
    String kind();

    /** Does the work; an error makes the row due again. */
    Mono<Void> perform(WorkItem item);
}
