package dev.gatehouse.platform.engagement.attention;

import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** What is due up to a day of the reader's calendar, and what lies unopened. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_READ)
@EveryPlan
@ReadOnly
class ReadAttention {

    private final AttentionRepository attention;

    ReadAttention(AttentionRepository attention) {
        this.attention = attention;
    }

    Mono<AttentionResponse> read(LocalDate dueBy, int limit) {
        return attention
                .due(dueBy, limit)
                .flatMap(due -> attention.unopened(limit).map(unopened -> new AttentionResponse(due, unopened)));
    }
}
