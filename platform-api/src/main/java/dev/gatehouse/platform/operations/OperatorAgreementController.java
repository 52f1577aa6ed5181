package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.platform.access.OperatorPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/operator/organizations/{organizationId}")
class OperatorAgreementController {

    private final AgreeWithOrganization agreeWithOrganization;
    private final WithdrawAgreement withdrawAgreement;
    private final PreviewOrganizationPlan previewPlan;

    OperatorAgreementController(
            AgreeWithOrganization agreeWithOrganization,
            WithdrawAgreement withdrawAgreement,
            PreviewOrganizationPlan previewPlan) {
        this.agreeWithOrganization = agreeWithOrganization;
        this.withdrawAgreement = withdrawAgreement;
        this.previewPlan = previewPlan;
    }

    @PutMapping("/agreements")
    Mono<OperatorOrganizationResponse> agree(
            @PathVariable UUID organizationId,
            @Valid @RequestBody AgreeRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return agreeWithOrganization.agree(organizationId, request, principal);
    }

    @PutMapping("/agreements/withdrawal")
    Mono<OperatorOrganizationResponse> withdraw(
            @PathVariable UUID organizationId,
            @Valid @RequestBody WithdrawAgreementRequest request,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return withdrawAgreement.withdraw(organizationId, request, principal);
    }

    @GetMapping("/plan-preview")
    Mono<PlanPreviewResponse> preview(
            @PathVariable UUID organizationId,
            @RequestParam @Pattern(regexp = Patterns.PLAN) String plan,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return previewPlan.preview(organizationId, plan, principal);
    }
}
