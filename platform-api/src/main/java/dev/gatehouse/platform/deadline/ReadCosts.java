package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.CostsResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What falls due in each month, of one client or of all. */
@UseCase
@RequiresPermission(Permission.DEADLINES_READ)
@EveryPlan
@OverLimitToo("it reads")
@NoTransaction("one autocommit statement; only an empty answer asks whether there is such a client")
class ReadCosts {

    private final CostRepository costs;
    private final KnownClient client;

    ReadCosts(CostRepository costs, KnownClient client) {
        this.costs = costs;
        this.client = client;
    }

    Mono<CostsResponse> read(@Nullable UUID clientId, CostPlan plan, StaffPrincipal member) {
        long months = ChronoUnit.MONTHS.between(plan.from(), plan.to()) + 1;
        return months < 1 || months > Limits.COST_MONTHS
                ? Mono.error(() -> ProblemException.field(
                        "/to", "out-of-range", "has to lie at most " + Limits.COST_MONTHS + " months behind the first"))
                : costs.lines(member.organization(), clientId, plan)
                        .delayUntil(lines -> lines.isEmpty() ? client.require(clientId) : Mono.empty())
                        .map(plan::of)
                        .map(CostsResponse::new);
    }
}
