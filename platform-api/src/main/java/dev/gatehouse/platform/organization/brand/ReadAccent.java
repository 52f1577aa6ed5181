package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.AccentShade;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.Accent;
import reactor.core.publisher.Mono;

/** Shows what would become of a colour in both themes. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_READ)
@EveryPlan
@OverLimitToo("it only computes")
@NoTransaction("it touches no data")
class ReadAccent {

    Mono<AccentResponse> read(String accent) {
        return Mono.fromSupplier(() -> describe(new Accent(accent)));
    }

    private static AccentResponse describe(Accent accent) {
        return new AccentResponse(accent.hex(), describe(accent.light()), describe(accent.dark()));
    }

    private static AccentShade describe(Accent.Shade shade) {
        return new AccentShade(shade.colour(), shade.ink(), shade.adjusted());
    }
}
