package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Takes the logo away; the name stands in its place. Also where the plan no longer has one. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@EveryPlan
@OverLimitToo("it takes something back")
class RemoveLogo {

    private final ProfileRepository repository;
    private final Profiles profiles;

    RemoveLogo(ProfileRepository repository, Profiles profiles) {
        this.repository = repository;
        this.profiles = profiles;
    }

    Mono<ProfileResponse> remove(int version, StaffPrincipal member) {
        Mono<Boolean> change =
                repository.touch(version).delayUntil(touched -> touched ? repository.removeLogo() : Mono.empty());
        return profiles.changed(change, Profiles.event("organization.logo-removed", member), member);
    }
}
