package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization")
class StaffPlanController {

    private final ReadPlan readPlan;

    StaffPlanController(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @GetMapping("/plan")
    Mono<PlanResponse> read(@AuthenticationPrincipal StaffPrincipal member) {
        return readPlan.read(member);
    }
}
