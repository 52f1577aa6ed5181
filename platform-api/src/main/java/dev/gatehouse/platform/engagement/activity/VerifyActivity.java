package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.event.EventQueries;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Reads the whole chain of an engagement and says whether it holds. */
@UseCase
@RequiresPermission(Permission.ACTIVITY_READ)
@EveryPlan
@ReadOnly
class VerifyActivity {

    private final EngagementDirectory engagements;
    private final EventQueries events;

    VerifyActivity(EngagementDirectory engagements, EventQueries events) {
        this.engagements = engagements;
        this.events = events;
    }

    Mono<ChainVerification> verify(UUID engagement) {
        return engagements
                .find(engagement)
                .then(events.verify(Stream.engagement(engagement)))
                .transform(Problems.orNotFound());
    }
}
