package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;
import reactor.pool.PooledRef;
import reactor.util.context.ContextView;

/**
 * The one gate in front of a pool of connections. A caller first takes a permit, of which there are as many as
 * connections; who hangs up while waiting has begun nothing. What has passed is detached from its caller: it runs to
 * its commit or roll back whatever the client does, so that no connection is ever returned in the middle of something
 * (decision 0002).
 */
final class TransactionGate implements SmartLifecycle {

    private static final long RETRY_SECONDS = 1;
    private static final Duration SHUTDOWN_POLL = Duration.ofMillis(50);

    private final InstrumentedPool<Object> permits;
    private final Duration patience;
    private final Duration shutdownPatience;
    private volatile boolean running;

    TransactionGate(int connections, int queue, Duration patience, Duration shutdownPatience) {
        this.permits = PoolBuilder.from(Mono.fromSupplier(Object::new))
                .sizeBetween(0, connections)
                .maxPendingAcquire(queue)
                .buildPool();
        this.patience = patience;
        this.shutdownPatience = shutdownPatience;
    }

    /** Lets work through, one permit each. */
    <T> Mono<T> pass(Mono<T> work) {
        return permits.acquire(patience)
                .onErrorMap(PoolAcquireTimeoutException.class, TransactionGate::overloaded)
                .onErrorMap(PoolAcquirePendingLimitException.class, TransactionGate::overloaded)
                .flatMap(permit -> detach(withPermit(permit, work)));
    }

    private static <T> Mono<T> withPermit(PooledRef<Object> permit, Mono<T> work) {
        return Mono.usingWhen(Mono.just(permit), held -> work, PooledRef::release);
    }

    /** Subscribes with the caller's context and a mark, and never cancels. */
    private static <T> Mono<T> detach(Mono<T> work) {
        return Mono.deferContextual(context ->
                Mono.create(sink -> work.contextWrite(inner -> inner.put(TransactionGate.class, true))
                        .contextWrite(inner -> inner.putAll(context))
                        .subscribe(sink::success, sink::error, sink::success)));
    }

    static boolean hasPassed(ContextView context) {
        return context.hasKey(TransactionGate.class);
    }

    static void requirePassed(ContextView context) {
        if (!hasPassed(context)) {
            throw new IllegalStateException("a transaction begins only behind the gate");
        }
    }

    private static Throwable overloaded(Throwable cause) {
        return ProblemException.retryAfter(ProblemCode.OVERLOADED, RETRY_SECONDS);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits until what has passed is done; Boot waits for live requests only. */
    @Override
    public void stop(Runnable callback) {
        Mono.defer(() -> permits.metrics().acquiredSize() == 0 ? Mono.just(true) : Mono.empty())
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
