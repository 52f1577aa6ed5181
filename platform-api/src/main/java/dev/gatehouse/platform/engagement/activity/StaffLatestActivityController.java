package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.event.LatestActivity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffLatestActivityController {

    private static final int MOST = 20;

    private final ReadLatestActivity readLatestActivity;

    StaffLatestActivityController(ReadLatestActivity readLatestActivity) {
        this.readLatestActivity = readLatestActivity;
    }

    @GetMapping("/activity")
    Mono<List<LatestActivity>> read(@RequestParam(defaultValue = "8") @Min(1) @Max(MOST) int limit) {
        return readLatestActivity.read(limit);
    }
}
