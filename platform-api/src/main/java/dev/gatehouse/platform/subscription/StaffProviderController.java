package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.ProviderPageResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization/subscription")
class StaffProviderController {

    private final OpenCheckout openCheckout;
    private final OpenProviderPortal openPortal;

    StaffProviderController(OpenCheckout openCheckout, OpenProviderPortal openPortal) {
        this.openCheckout = openCheckout;
        this.openPortal = openPortal;
    }

    @PostMapping("/checkout-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ProviderPageResponse> checkout(@Valid @RequestBody ChangePlanRequest request) {
        return openCheckout.open(request);
    }

    @PostMapping("/portal-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ProviderPageResponse> portal() {
        return openPortal.open();
    }
}
