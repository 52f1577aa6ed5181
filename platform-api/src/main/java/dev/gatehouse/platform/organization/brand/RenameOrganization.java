package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Changes what the firm calls itself. Clients see the name on every plan. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@EveryPlan
@OverLimitToo("clients must not meet a name that is wrong")
class RenameOrganization {

    private final ProfileRepository repository;
    private final Profiles profiles;

    RenameOrganization(ProfileRepository repository, Profiles profiles) {
        this.repository = repository;
        this.profiles = profiles;
    }

    Mono<ProfileResponse> rename(int version, String name, StaffPrincipal member) {
        return profiles.changed(
                repository.rename(version, name),
                Profiles.event("organization.renamed", member).secret("name", name.strip()),
                member);
    }
}
