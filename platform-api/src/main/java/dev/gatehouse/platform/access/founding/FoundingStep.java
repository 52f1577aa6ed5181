package dev.gatehouse.platform.access.founding;

import reactor.core.publisher.Mono;

/** What another module does for a firm that begins by itself, in the transaction that makes it and bound to it. */
public interface FoundingStep {

    /** Runs once for each firm, after its rows are there. */
    Mono<Void> begin(NewFirm firm);
}
