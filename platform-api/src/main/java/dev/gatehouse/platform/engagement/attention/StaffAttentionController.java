package dev.gatehouse.platform.engagement.attention;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.AttentionResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffAttentionController {

    private final ReadAttention readAttention;

    StaffAttentionController(ReadAttention readAttention) {
        this.readAttention = readAttention;
    }

    @GetMapping("/attention")
    Mono<AttentionResponse> read(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueBy,
            @RequestParam(defaultValue = "10") @Min(1) @Max(Limits.PAGE) int limit) {
        return readAttention.read(dueBy, limit);
    }
}
