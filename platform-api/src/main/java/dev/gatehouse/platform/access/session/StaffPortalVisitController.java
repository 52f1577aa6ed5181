package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.PortalVisitsResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How much the firm's portal is used. */
@RestController
@RequestMapping("/api/staff/portal-visits")
class StaffPortalVisitController {

    private final ReadPortalVisits readPortalVisits;

    StaffPortalVisitController(ReadPortalVisits readPortalVisits) {
        this.readPortalVisits = readPortalVisits;
    }

    @GetMapping
    Mono<PortalVisitsResponse> read() {
        return readPortalVisits.read();
    }
}
