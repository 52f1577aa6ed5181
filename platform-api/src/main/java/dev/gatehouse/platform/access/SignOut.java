package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Ends the session that asks for it. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("a session lives in Redis alone")
class SignOut {

    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    Mono<Void> end(Principal principal) {
        return sessions.end(principal);
    }
}
