package dev.gatehouse.platform.work;

import dev.gatehouse.contract.operator.QueueHealth;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far behind later work is, all firms together: numbers by kind, and nothing of whose it is. */
@Component
public class WorkHealth {

    private final WorkRepository work;

    WorkHealth(WorkRepository work) {
        this.work = work;
    }

    /** Kinds that wait, come again after a failure, or were given up lately. */
    public Mono<List<QueueHealth>> queues() {
        return work.queues().collectList();
    }
}
