package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.PresetRules;

/** A firm's rules with the version that a change has to name; a firm that has set nothing stands at the first one. */
record StoredPolicy(Preset preset, AccessPolicy policy, int version) {

    AccessPolicyResponse response() {
        return new AccessPolicyResponse(
                preset,
                policy.rules(),
                PresetRules.of(preset),
                policy.hardened(),
                (int) policy.challengeTtl().toSeconds(),
                version);
    }
}
