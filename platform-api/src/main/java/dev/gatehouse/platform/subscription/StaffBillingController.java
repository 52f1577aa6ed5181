package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import dev.gatehouse.contract.subscription.UsageHistoryResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization")
class StaffBillingController {

    private final ReadBillingDetails readDetails;
    private final SetBillingDetails setDetails;
    private final ReadUsageHistory readUsage;

    StaffBillingController(ReadBillingDetails readDetails, SetBillingDetails setDetails, ReadUsageHistory readUsage) {
        this.readDetails = readDetails;
        this.setDetails = setDetails;
        this.readUsage = readUsage;
    }

    @GetMapping("/billing-details")
    Mono<ResponseEntity<BillingDetailsResponse>> details(@AuthenticationPrincipal StaffPrincipal member) {
        return readDetails.read(member).map(StaffBillingController::tagged);
    }

    @PutMapping("/billing-details")
    Mono<ResponseEntity<BillingDetailsResponse>> setDetails(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SetBillingDetailsRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return setDetails.set(Version.required(ifMatch), request, member).map(StaffBillingController::tagged);
    }

    @GetMapping("/usage-history")
    Mono<UsageHistoryResponse> usage(@RequestParam(defaultValue = "90") @Min(1) @Max(Limits.USAGE_DAYS) int days) {
        return readUsage.read(days);
    }

    private static ResponseEntity<BillingDetailsResponse> tagged(BillingDetailsResponse details) {
        return ResponseEntity.ok().eTag(Version.tag(details.version())).body(details);
    }
}
