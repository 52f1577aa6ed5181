package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.factor.Factor;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.OrganizationId;

/** What the chain says of second factors: their ids and kinds, never what they are called. */
final class FactorEvents {

    private FactorEvents() {}

    static NewEvent added(OrganizationId firm, Actor actor, Factor factor) {
        return of("member.factor-added", firm, actor, factor);
    }

    static NewEvent removed(OrganizationId firm, Actor actor, Factor factor) {
        return of("member.factor-removed", firm, actor, factor);
    }

    private static NewEvent of(String type, OrganizationId firm, Actor actor, Factor factor) {
        return NewEvent.of(Stream.organization(firm.value()), type, actor)
                .about("factor", factor.id())
                .fact("kind", factor.kind().name());
    }
}
