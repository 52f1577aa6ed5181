package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffAccessPolicyController {

    private final ReadAccessPolicy readAccessPolicy;
    private final ChangeAccessPolicy changeAccessPolicy;
    private final ReadEngagementAccessPolicy readEngagementAccessPolicy;
    private final ChangeEngagementAccessPolicy changeEngagementAccessPolicy;

    StaffAccessPolicyController(
            ReadAccessPolicy readAccessPolicy,
            ChangeAccessPolicy changeAccessPolicy,
            ReadEngagementAccessPolicy readEngagementAccessPolicy,
            ChangeEngagementAccessPolicy changeEngagementAccessPolicy) {
        this.readAccessPolicy = readAccessPolicy;
        this.changeAccessPolicy = changeAccessPolicy;
        this.readEngagementAccessPolicy = readEngagementAccessPolicy;
        this.changeEngagementAccessPolicy = changeEngagementAccessPolicy;
    }

    @GetMapping("/access-policy")
    Mono<ResponseEntity<AccessPolicyResponse>> read() {
        return readAccessPolicy.read().map(StaffAccessPolicyController::tagged);
    }

    @PutMapping("/access-policy")
    Mono<ResponseEntity<AccessPolicyResponse>> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeAccessPolicyRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return changeAccessPolicy
                .change(Version.required(ifMatch), request, member)
                .map(StaffAccessPolicyController::tagged);
    }

    private static ResponseEntity<AccessPolicyResponse> tagged(AccessPolicyResponse policy) {
        return ResponseEntity.ok().eTag(Version.tag(policy.version())).body(policy);
    }

    @GetMapping("/engagements/{engagementId}/access-policy")
    Mono<EngagementAccessPolicyResponse> ofEngagement(@PathVariable UUID engagementId) {
        return readEngagementAccessPolicy.read(engagementId);
    }

    @PutMapping("/engagements/{engagementId}/access-policy")
    Mono<EngagementAccessPolicyResponse> override(
            @PathVariable UUID engagementId,
            @Valid @RequestBody ChangeEngagementAccessPolicyRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return changeEngagementAccessPolicy.change(engagementId, request, member);
    }

    @DeleteMapping("/engagements/{engagementId}/access-policy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> follow(@PathVariable UUID engagementId, @AuthenticationPrincipal StaffPrincipal member) {
        return changeEngagementAccessPolicy.remove(engagementId, member).then();
    }
}
