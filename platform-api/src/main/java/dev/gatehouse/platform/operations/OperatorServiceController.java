package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.platform.access.OperatorPrincipal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/operator")
class OperatorServiceController {

    private final ReadServiceHealth readHealth;
    private final ListDeliveries listDeliveries;

    OperatorServiceController(ReadServiceHealth readHealth, ListDeliveries listDeliveries) {
        this.readHealth = readHealth;
        this.listDeliveries = listDeliveries;
    }

    @GetMapping("/health")
    Mono<ServiceHealthResponse> health() {
        return readHealth.read();
    }

    @GetMapping("/organizations/{organizationId}/deliveries")
    Mono<Slice<DeliveryResponse>> deliveries(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") @Size(max = Limits.EMAIL) String recipient,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        return listDeliveries.list(organizationId, recipient, cursor, limit, principal);
    }
}
