package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.portal.DeadlinesResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.tenancy.Organization;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}/deadlines")
class PortalDeadlineController {

    private final ReadPortalDeadlines readPortalDeadlines;

    PortalDeadlineController(ReadPortalDeadlines readPortalDeadlines) {
        this.readPortalDeadlines = readPortalDeadlines;
    }

    @GetMapping
    Mono<DeadlinesResponse> read(
            Organization organization,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal ContactPrincipal contact) {
        return readPortalDeadlines.read(organization, contact, past, cursor);
    }
}
