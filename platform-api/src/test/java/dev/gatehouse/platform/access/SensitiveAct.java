package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Stands for what asks more of a contact than a link: handing over credentials, signing, dropping secrets. */
@UseCase
@Profile(SensitiveAct.PROFILE)
@ForContacts
@RequiresProof(value = SessionProof.MAILBOX, maxAgeMinutes = 5)
@EveryPlan
@NoTransaction("it does nothing")
class SensitiveAct {

    static final String PROFILE = "sensitive-act";

    Mono<Void> act() {
        return Mono.empty();
    }

    /** Its route, on nodes that are started with it only. */
    @RestController
    @Profile(PROFILE)
    @RequestMapping("/api/portal/{slug}/sensitive-act")
    static class Door {

        private final SensitiveAct sensitiveAct;

        Door(SensitiveAct sensitiveAct) {
            this.sensitiveAct = sensitiveAct;
        }

        @PostMapping
        @ResponseStatus(HttpStatus.NO_CONTENT)
        Mono<Void> act() {
            return sensitiveAct.act();
        }
    }
}
