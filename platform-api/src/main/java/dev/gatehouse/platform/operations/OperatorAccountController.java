package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.platform.access.OperatorPrincipal;
import jakarta.validation.Valid;
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
@RequestMapping("/api/operator/organizations")
class OperatorAccountController {

    private final ReadOrganization readOrganization;
    private final CreateOrganization createOrganization;
    private final SuspendOrganization suspendOrganization;
    private final RestoreOrganization restoreOrganization;

    OperatorAccountController(
            ReadOrganization readOrganization,
            CreateOrganization createOrganization,
            SuspendOrganization suspendOrganization,
            RestoreOrganization restoreOrganization) {
        this.readOrganization = readOrganization;
        this.createOrganization = createOrganization;
        this.suspendOrganization = suspendOrganization;
        this.restoreOrganization = restoreOrganization;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OperatorOrganizationResponse> create(
            @Valid @RequestBody CreateOrganizationRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return createOrganization.create(request, principal);
    }

    @GetMapping("/{organizationId}")
    Mono<OperatorOrganizationResponse> read(
            @PathVariable UUID organizationId, @AuthenticationPrincipal OperatorPrincipal principal) {
        return readOrganization.read(organizationId, principal);
    }

    @PutMapping("/{organizationId}/suspension")
    Mono<OperatorOrganizationResponse> suspend(
            @PathVariable UUID organizationId,
            @Valid @RequestBody ChangeOrganizationStateRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return suspendOrganization.suspend(organizationId, request, principal);
    }

    @PutMapping("/{organizationId}/restoration")
    Mono<OperatorOrganizationResponse> restore(
            @PathVariable UUID organizationId,
            @Valid @RequestBody ChangeOrganizationStateRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return restoreOrganization.restore(organizationId, request, principal);
    }
}
