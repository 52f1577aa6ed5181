package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.contract.subscription.StandingResponse;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization/subscription")
class StaffSubscriptionController {

    private final ReadSubscription readSubscription;
    private final ReadStanding readStanding;
    private final PreviewPlanChange previewPlanChange;
    private final ChangePlan changePlan;
    private final CancelSubscription cancelSubscription;
    private final ResumeSubscription resumeSubscription;

    StaffSubscriptionController(
            ReadSubscription readSubscription,
            ReadStanding readStanding,
            PreviewPlanChange previewPlanChange,
            ChangePlan changePlan,
            CancelSubscription cancelSubscription,
            ResumeSubscription resumeSubscription) {
        this.readSubscription = readSubscription;
        this.readStanding = readStanding;
        this.previewPlanChange = previewPlanChange;
        this.changePlan = changePlan;
        this.cancelSubscription = cancelSubscription;
        this.resumeSubscription = resumeSubscription;
    }

    @GetMapping
    Mono<ResponseEntity<SubscriptionResponse>> read() {
        return readSubscription.read().map(StaffSubscriptionController::tagged);
    }

    @GetMapping("/standing")
    Mono<StandingResponse> standing() {
        return readStanding.read();
    }

    /** What choosing a plan today would cost and when it would hold. */
    @GetMapping("/plan-change")
    Mono<PlanChangePreview> preview(@RequestParam @Size(max = 20) String plan) {
        return previewPlanChange.preview(plan);
    }

    @PutMapping("/plan")
    Mono<ResponseEntity<SubscriptionResponse>> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangePlanRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return changePlan.change(Version.required(ifMatch), request, member).map(StaffSubscriptionController::tagged);
    }

    @PutMapping("/cancellation")
    Mono<ResponseEntity<SubscriptionResponse>> cancel(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return cancelSubscription.cancel(Version.required(ifMatch), member).map(StaffSubscriptionController::tagged);
    }

    @DeleteMapping("/cancellation")
    Mono<ResponseEntity<SubscriptionResponse>> resume(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return resumeSubscription.resume(Version.required(ifMatch), member).map(StaffSubscriptionController::tagged);
    }

    private static ResponseEntity<SubscriptionResponse> tagged(SubscriptionResponse subscription) {
        return ResponseEntity.ok().eTag(Version.tag(subscription.version())).body(subscription);
    }
}
