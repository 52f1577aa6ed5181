package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells how queues and providers are. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("it has to answer when the database does not")
class ReadServiceHealth {

    private final ServiceHealth health;

    ReadServiceHealth(ServiceHealth health) {
        this.health = health;
    }

    Mono<ServiceHealthResponse> read() {
        return health.look();
    }
}
