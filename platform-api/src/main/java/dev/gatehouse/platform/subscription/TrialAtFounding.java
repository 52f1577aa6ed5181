package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.platform.access.founding.FoundingStep;
import dev.gatehouse.platform.access.founding.NewFirm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A firm that signs up by itself begins with a trial; without a choice it is on the free plan afterwards. */
@Component
class TrialAtFounding implements FoundingStep {

    private final Trials trials;

    TrialAtFounding(Trials trials) {
        this.trials = trials;
    }

    @Override
    public Mono<Void> begin(NewFirm firm) {
        return trials.begin(Plan.valueOf(firm.plan()));
    }
}
