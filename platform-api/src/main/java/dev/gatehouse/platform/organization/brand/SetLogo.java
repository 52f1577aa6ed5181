package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Sets the firm's logo, drawn anew from what was sent. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@RequiresFeature(Catalogue.BRANDING)
@NoTransaction("the image is drawn before the transaction begins, so that none waits for a core")
class SetLogo {

    private final ProfileRepository repository;
    private final Profiles profiles;
    private final Blocking blocking;
    private final TenantTransactions transactions;

    SetLogo(ProfileRepository repository, Profiles profiles, Blocking blocking, TenantTransactions transactions) {
        this.repository = repository;
        this.profiles = profiles;
        this.blocking = blocking;
        this.transactions = transactions;
    }

    Mono<ProfileResponse> set(int version, String image, StaffPrincipal member) {
        return Mono.fromSupplier(() -> LogoImage.bytes(image))
                .flatMap(file -> blocking.compute("logo", () -> LogoImage.of(file)))
                .flatMap(logo -> transactions.write(stored(version, logo, member)));
    }

    private Mono<ProfileResponse> stored(int version, LogoImage logo, StaffPrincipal member) {
        NewEvent event = Profiles.event("organization.logo-changed", member).fact("sha256", logo.sha256());
        Mono<Boolean> change =
                repository.touch(version).delayUntil(touched -> touched ? repository.putLogo(logo) : Mono.empty());
        return profiles.changed(change, event, member);
    }
}
