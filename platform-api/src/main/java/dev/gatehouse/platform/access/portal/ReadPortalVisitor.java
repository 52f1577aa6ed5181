package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.platform.access.CameByLink;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who is signed in at this portal. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the session says it all")
class ReadPortalVisitor {

    Mono<PortalVisitorResponse> read(ContactPrincipal contact) {
        CameByLink link = contact.link();
        @Nullable UUID engagement = link == null ? null : link.engagementId();
        return Mono.just(new PortalVisitorResponse(contact.name(), engagement));
    }
}
