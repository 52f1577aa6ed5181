package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.portal.DeadlinesResponse;
import dev.gatehouse.contract.portal.PortalCostsResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.Organization;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}")
class PortalDeadlineController {

    private final ReadPortalDeadlines readPortalDeadlines;
    private final ReadPortalCosts readPortalCosts;

    PortalDeadlineController(ReadPortalDeadlines readPortalDeadlines, ReadPortalCosts readPortalCosts) {
        this.readPortalDeadlines = readPortalDeadlines;
        this.readPortalCosts = readPortalCosts;
    }

    @GetMapping("/deadlines")
    Mono<DeadlinesResponse> read(
            Organization organization,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal ContactPrincipal contact,
            Visitor visitor) {
        return readPortalDeadlines.read(organization, contact, visitor, past, cursor);
    }

    @GetMapping("/costs")
    Mono<PortalCostsResponse> costs(
            Organization organization, @AuthenticationPrincipal ContactPrincipal contact, Visitor visitor) {
        return readPortalCosts.read(organization, contact, visitor);
    }
}
