package dev.gatehouse.platform.access.operator;

import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Ends the operator's session that asks for it. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("a session lives in Redis alone")
class SignOutOperator {

    private final Sessions sessions;

    SignOutOperator(Sessions sessions) {
        this.sessions = sessions;
    }

    Mono<Void> end(OperatorPrincipal principal) {
        return sessions.end(principal);
    }
}
