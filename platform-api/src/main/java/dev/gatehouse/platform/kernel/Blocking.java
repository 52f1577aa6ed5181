package dev.gatehouse.platform.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.observability.micrometer.Micrometer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The way from the event loop to work that waits or computes. Waiting goes to a bounded elastic pool; drawing of pages
 * and images to two platform threads, because it keeps a core busy.
 */
@Component
public class Blocking implements DisposableBean {

    private static final int WAITING_THREADS = 16;
    private static final int WAITING_QUEUE = 1_000;
    private static final int COMPUTING_THREADS = 2;

    private final MeterRegistry meters;
    private final Scheduler waiting = Schedulers.newBoundedElastic(WAITING_THREADS, WAITING_QUEUE, "waiting", 60, true);
    private final Scheduler computing = Schedulers.newParallel("computing", COMPUTING_THREADS, true);

    Blocking(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Runs a call that waits for something else, such as a mail server. */
    public <T> Mono<T> call(String name, Callable<T> callable) {
        return metered(name, Mono.fromCallable(callable)).subscribeOn(waiting);
    }

    /** Runs a call that keeps a core busy, such as drawing a page. */
    public <T> Mono<T> compute(String name, Callable<T> callable) {
        return metered(name, Mono.fromCallable(callable)).subscribeOn(computing);
    }

    private <T> Mono<T> metered(String name, Mono<T> call) {
        return call.name("gatehouse.blocking").tag("call", name).tap(Micrometer.metrics(meters));
    }

    @Override
    public void destroy() {
        waiting.dispose();
        computing.dispose();
    }
}
