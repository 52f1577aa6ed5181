package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/hooks")
class ProviderHookController {

    private final TakeProviderEvent takeEvent;

    ProviderHookController(TakeProviderEvent takeEvent) {
        this.takeEvent = takeEvent;
    }

    /** The bytes as they came: a signature holds for them and for no other form of the same JSON. */
    @PostMapping("/stripe")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> stripe(
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            @RequestBody byte[] body,
            Visitor visitor) {
        return takeEvent.take(signature, body, visitor);
    }
}
