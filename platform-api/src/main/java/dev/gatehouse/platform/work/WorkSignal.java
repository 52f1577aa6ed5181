package dev.gatehouse.platform.work;

import dev.gatehouse.platform.kernel.Signals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Wakes the workers of all nodes. A wake that is lost costs a second, not the work: the relay also polls. */
@Component
class WorkSignal {

    private static final String CHANNEL = "gatehouse:work";

    private final Signals signals;

    WorkSignal(Signals signals) {
        this.signals = signals;
    }

    void wake() {
        signals.post(CHANNEL, "");
    }

    Flux<String> wakes() {
        return Flux.create(sink -> signals.listen(CHANNEL, sink::next));
    }
}
