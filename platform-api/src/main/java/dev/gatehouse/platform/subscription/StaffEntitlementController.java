package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization")
class StaffEntitlementController {

    private final ReadEntitlements readEntitlements;
    private final PreviewPlan previewPlan;

    StaffEntitlementController(ReadEntitlements readEntitlements, PreviewPlan previewPlan) {
        this.readEntitlements = readEntitlements;
        this.previewPlan = previewPlan;
    }

    @GetMapping("/entitlements")
    Mono<EntitlementsResponse> read() {
        return readEntitlements.read();
    }

    @GetMapping("/plan-preview")
    Mono<PlanPreviewResponse> preview(@RequestParam @Pattern(regexp = Patterns.PLAN) String plan) {
        return previewPlan.preview(plan);
    }
}
