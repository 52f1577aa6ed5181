package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells how the firm shows itself. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_READ)
@EveryPlan
@ReadOnly
class ReadProfile {

    private final Profiles profiles;

    ReadProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    Mono<ProfileResponse> read() {
        return profiles.read();
    }
}
