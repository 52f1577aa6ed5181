package dev.gatehouse.platform.engagement.home;

import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Visitor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}")
class PortalHomeController {

    private final ReadHome readHome;

    PortalHomeController(ReadHome readHome) {
        this.readHome = readHome;
    }

    @GetMapping("/home")
    Mono<HomeResponse> read(
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal ContactPrincipal contact,
            Visitor visitor) {
        return readHome.read(cursor, contact, visitor);
    }
}
