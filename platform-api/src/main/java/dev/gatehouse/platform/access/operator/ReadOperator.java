package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.operator.OperatorResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells an operator who they are. */
@UseCase
@ForOperators
@EveryPlan
@ReadOnly
class ReadOperator {

    private final OperatorRepository operators;

    ReadOperator(OperatorRepository operators) {
        this.operators = operators;
    }

    Mono<OperatorResponse> read(OperatorPrincipal principal) {
        return operators
                .find(principal.operatorId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .map(operator -> new OperatorResponse(operator.email()));
    }
}
