package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import org.jspecify.annotations.Nullable;

/** What an engagement demands in place of its firm; null follows the firm. */
record PolicyOverride(
        Prove prove,
        @Nullable Integer challengeSeconds,
        @Nullable Integer sends) {

    AccessPolicy on(AccessPolicy firm) {
        return firm.with(prove, challengeSeconds, sends);
    }
}
