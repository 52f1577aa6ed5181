package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.AccessPolicy;

/** What the chain says of a door: the rules as they hold from then on. */
final class PolicyEvents {

    private PolicyEvents() {}

    static NewEvent changed(String type, Stream stream, AccessPolicy policy, StaffPrincipal member) {
        AccessRules rules = policy.effective();
        NewEvent event = NewEvent.of(stream, type, member.actor())
                .fact("identify", rules.identify().name())
                .fact("prove", rules.prove().name())
                .fact("challengeSeconds", rules.challengeSeconds())
                .fact("triesPerCode", rules.triesPerCode())
                .fact("sessionSeconds", rules.sessionSeconds())
                .fact("hardened", policy.hardened());
        Integer sends = rules.sendsPerVerification();
        return sends == null ? event : event.fact("sendsPerVerification", sends);
    }
}
