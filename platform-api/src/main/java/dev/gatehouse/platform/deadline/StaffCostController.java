package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.deadline.CostsResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/costs")
class StaffCostController {

    private final ReadCosts readCosts;

    StaffCostController(ReadCosts readCosts) {
        this.readCosts = readCosts;
    }

    /** Months from the first to the last one, both included. */
    @GetMapping
    Mono<CostsResponse> read(
            @RequestParam @Pattern(regexp = Patterns.MONTH) String from,
            @RequestParam @Pattern(regexp = Patterns.MONTH) String to,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(defaultValue = "false") boolean byClient,
            @AuthenticationPrincipal StaffPrincipal member) {
        return readCosts.read(clientId, new CostPlan(YearMonth.parse(from), YearMonth.parse(to), byClient), member);
    }
}
