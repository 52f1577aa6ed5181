package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** How the firm counts the days of deadlines. */
@UseCase
@RequiresPermission(Permission.DEADLINES_READ)
@EveryPlan
@OverLimitToo("it reads")
class ReadDeadlineSettings {

    private final DeadlineSettingsRepository settings;

    ReadDeadlineSettings(DeadlineSettingsRepository settings) {
        this.settings = settings;
    }

    Mono<DeadlineSettingsResponse> read() {
        return settings.read();
    }
}
