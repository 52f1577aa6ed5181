package dev.gatehouse.platform.tenancy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * The one gate in front of a pool of connections. A caller first takes a permit, of which there are as many as
 * connections; who hangs up while waiting has begun nothing. What has passed is detached from its caller: it runs to
 * its commit or roll back whatever the client does, so that no connection is ever returned in the middle of something
 * (decision 0002).
 */
final class TransactionGate implements SmartLifecycle {

    private static final Duration SHUTDOWN_POLL = Duration.ofMillis(50);

    private final Permits permits;
    private final Duration shutdownPatience;
    private volatile boolean running;

    TransactionGate(int connections, int queue, Duration patience, Duration shutdownPatience) {
        this.permits = new Permits(connections, queue, patience);
        this.shutdownPatience = shutdownPatience;
    }

    /** Lets work through, one permit each. */
    <T> Mono<T> pass(Mono<T> work) {
        return permits.acquire().flatMap(permit -> detach(permit, work));
    }

    /** The permit goes back when the work has ended, not when the caller has. Who left while waiting begins nothing. */
    private static <T> Mono<T> detach(Permits.Waiter permit, Mono<T> work) {
        Mono<T> marked = work.doFinally(end -> permit.release())
                .contextWrite(context -> context.put(TransactionGate.class, true));
        return Detached.from(Mono.defer(() -> permit.use() ? marked : Mono.empty()));
    }

    Permits permits() {
        return permits;
    }

    static boolean hasPassed(ContextView context) {
        return context.hasKey(TransactionGate.class);
    }

    static void requirePassed(ContextView context) {
        if (!hasPassed(context)) {
            throw new IllegalStateException("a transaction begins only behind the gate");
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits until what has passed is done; Boot waits for live requests only. */
    @Override
    public void stop(Runnable callback) {
        Mono.defer(() -> permits.taken() == 0 ? Mono.just(true) : Mono.empty())
                .repeatWhenEmpty(polls -> polls.delayElements(SHUTDOWN_POLL))
                .timeout(shutdownPatience)
                .onErrorComplete(TimeoutException.class)
                .doFinally(end -> callback.run())
                .subscribe();
        running = false;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server and before the pools. */
    @Override
    public int getPhase() {
        return 0;
    }
}
