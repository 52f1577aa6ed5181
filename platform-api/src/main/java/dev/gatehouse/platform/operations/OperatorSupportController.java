package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.support.BeginSupportSessionRequest;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportSessionResponse;
import dev.gatehouse.platform.access.OperatorPrincipal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/operator/organizations/{organizationId}")
class OperatorSupportController {

    private final ListFirmSupportGrants listGrants;
    private final BeginSupportSession beginSession;
    private final RequestBreakGlass requestBreakGlass;
    private final ApproveBreakGlass approveBreakGlass;

    OperatorSupportController(
            ListFirmSupportGrants listGrants,
            BeginSupportSession beginSession,
            RequestBreakGlass requestBreakGlass,
            ApproveBreakGlass approveBreakGlass) {
        this.listGrants = listGrants;
        this.beginSession = beginSession;
        this.requestBreakGlass = requestBreakGlass;
        this.approveBreakGlass = approveBreakGlass;
    }

    @GetMapping("/support-grants")
    Mono<List<SupportGrantResponse>> grants(
            @PathVariable UUID organizationId, @AuthenticationPrincipal OperatorPrincipal principal) {
        return listGrants.list(organizationId, principal);
    }

    @PostMapping("/support-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SupportSessionResponse> begin(
            @PathVariable UUID organizationId,
            @Valid @RequestBody BeginSupportSessionRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return beginSession.begin(organizationId, request.grantId(), principal);
    }

    @PostMapping("/break-glass-requests")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SupportGrantResponse> request(
            @PathVariable UUID organizationId,
            @Valid @RequestBody BreakGlassRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return requestBreakGlass.request(organizationId, request, principal);
    }

    @PutMapping("/support-grants/{grantId}/approval")
    Mono<SupportGrantResponse> approve(
            @PathVariable UUID organizationId,
            @PathVariable UUID grantId,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return approveBreakGlass.approve(organizationId, grantId, principal);
    }
}
