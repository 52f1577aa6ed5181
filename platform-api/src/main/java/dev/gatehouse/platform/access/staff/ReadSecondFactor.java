package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** The firm's rule about second factors. */
@UseCase
@RequiresPermission(Permission.MEMBERS_READ)
@EveryPlan
@ReadOnly
class ReadSecondFactor {

    private final SecondFactorRepository rules;

    ReadSecondFactor(SecondFactorRepository rules) {
        this.rules = rules;
    }

    Mono<SecondFactorSetting> read() {
        return rules.read().transform(Problems.orNotFound()).map(SecondFactorSetting::new);
    }
}
