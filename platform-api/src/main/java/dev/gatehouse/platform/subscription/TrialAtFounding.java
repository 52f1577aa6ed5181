package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.access.founding.FoundingStep;
import dev.gatehouse.platform.access.founding.NewFirm;
import dev.gatehouse.platform.work.WorkQueue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A firm that signs up by itself begins with a trial; without a choice it is on the free plan afterwards. It begins
 * once the firm is there for others to see.
 */
@Component
class TrialAtFounding implements FoundingStep {

    private final WorkQueue work;

    TrialAtFounding(WorkQueue work) {
        this.work = work;
    }

    @Override
    public Mono<Void> begin(NewFirm firm) {
        return work.add(TrialBegin.WORK, firm.id());
    }
}
