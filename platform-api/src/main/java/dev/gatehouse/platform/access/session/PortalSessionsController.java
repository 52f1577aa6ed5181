package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}/sessions")
class PortalSessionsController {

    private final SignOutEverywhere signOutEverywhere;

    PortalSessionsController(SignOutEverywhere signOutEverywhere) {
        this.signOutEverywhere = signOutEverywhere;
    }

    @DeleteMapping
    Mono<ResponseEntity<Void>> signOutEverywhere(
            Organization organization, @AuthenticationPrincipal ContactPrincipal contact) {
        String expired = PortalCookie.of(organization.slug(), "", Duration.ZERO);
        return signOutEverywhere
                .end(contact)
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, expired)
                        .build());
    }
}
