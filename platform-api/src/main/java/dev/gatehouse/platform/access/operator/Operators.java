package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.kernel.Problems;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who runs the service, inside the transaction of the caller. */
@Component
public class Operators {

    private final OperatorRepository operators;

    Operators(OperatorRepository operators) {
        this.operators = operators;
    }

    /** The operator of a session as the actor of an event; refused once disabled, whatever the session says. */
    public Mono<Actor> actor(OperatorPrincipal principal) {
        return operators
                .find(principal.operatorId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .map(operator -> Actor.operator(operator.id(), operator.email()));
    }
}
