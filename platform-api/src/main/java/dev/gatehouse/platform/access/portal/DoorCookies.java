package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a browser brings to the door of a firm. */
final class DoorCookies {

    private DoorCookies() {}

    /** Its verification session; one that nobody has when it brings none, so that both cost the same. */
    static VerificationId verification(ServerHttpRequest browser, Organization organization) {
        return VerificationCookie.read(browser, organization.slug()).orElseGet(VerificationId::create);
    }

    /** The session it has here, good or not. */
    static Optional<SessionId> session(ServerHttpRequest browser, Organization organization) {
        return PortalCookie.read(browser, organization.slug())
                .filter(former -> former.organization().equals(organization.id()));
    }
}
