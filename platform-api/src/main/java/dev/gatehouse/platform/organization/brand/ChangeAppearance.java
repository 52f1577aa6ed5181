package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Changes the firm's colour and its welcome. What was set stays when the plan no longer has it. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@RequiresFeature(Catalogue.BRANDING)
class ChangeAppearance {

    private final ProfileRepository repository;
    private final Profiles profiles;

    ChangeAppearance(ProfileRepository repository, Profiles profiles) {
        this.repository = repository;
        this.profiles = profiles;
    }

    Mono<ProfileResponse> change(int version, ChangeAppearanceRequest request, StaffPrincipal member) {
        NewEvent event = Profiles.event("organization.appearance-changed", member)
                .fact("accent", request.accent())
                .secret("welcome", Optional.ofNullable(request.welcomeMessage()).orElse(""));
        return profiles.changed(repository.changeAppearance(version, request), event, member);
    }
}
