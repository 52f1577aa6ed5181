package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ChainVerification;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/engagements/{engagementId}")
class StaffActivityController {

    private final ReadActivity readActivity;
    private final VerifyActivity verifyActivity;

    StaffActivityController(ReadActivity readActivity, VerifyActivity verifyActivity) {
        this.readActivity = readActivity;
        this.verifyActivity = verifyActivity;
    }

    @GetMapping("/activity")
    Mono<Slice<ActivityEntry>> read(
            @PathVariable UUID engagementId,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return readActivity.read(engagementId, cursor, limit);
    }

    @GetMapping("/verification")
    Mono<ChainVerification> verify(@PathVariable UUID engagementId) {
        return verifyActivity.verify(engagementId);
    }
}
