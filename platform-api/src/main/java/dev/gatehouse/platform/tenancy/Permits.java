package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * A fixed number of permits, handed out in the order they were asked for. Waiting has an end and can be cancelled; a
 * permit that arrives just as its caller leaves goes to the next one. (A general pool lost permits exactly there:
 * decision 0003.)
 */
final class Permits {

    private static final long RETRY_SECONDS = 1;

    private final int limit;
    private final int queue;
    private final Duration patience;
    private final Deque<Waiter> waiters = new ArrayDeque<>();
    private int taken;

    Permits(int limit, int queue, Duration patience) {
        this.limit = limit;
        this.queue = queue;
        this.patience = patience;
    }

    private enum State {
        WAITING,
        GRANTED,
        USED,
        OVER
    }

    /** A permit, or {@code overloaded} when there are too many callers or the wait is too long. */
    Mono<Waiter> acquire() {
        return Mono.create(sink -> enter(new Waiter(sink)));
    }

    private void enter(Waiter waiter) {
        waiter.sink.onDispose(waiter::leave);
        switch (admit(waiter)) {
            case GRANTED -> waiter.deliver();
            case WAITING -> waiter.await();
            case OVER -> waiter.refuse();
            case USED -> waiter.timer.dispose();
        }
    }

    private synchronized State admit(Waiter waiter) {
        if (taken < limit && waiter.state.compareAndSet(State.WAITING, State.GRANTED)) {
            taken++;
            return State.GRANTED;
        } else if (waiters.size() < queue) {
            waiters.addLast(waiter);
            return State.WAITING;
        } else {
            return waiter.state.compareAndSet(State.WAITING, State.OVER) ? State.OVER : State.USED;
        }
    }

    /** Gives a permit back: to whoever waits longest, if anybody does. */
    private void giveBack() {
        Waiter next = nextWaiter();
        if (next != null) {
            next.deliver();
        }
    }

    private synchronized @Nullable Waiter nextWaiter() {
        for (Waiter waiter = waiters.pollFirst(); waiter != null; waiter = waiters.pollFirst()) {
            if (waiter.state.compareAndSet(State.WAITING, State.GRANTED)) {
                return waiter;
            }
        }
        taken--;
        return null;
    }

    private synchronized void forget(Waiter waiter) {
        waiters.remove(waiter);
    }

    /** Permits in use now. */
    synchronized int taken() {
        return taken;
    }

    /** A caller, and the permit it gets. */
    final class Waiter {

        private final MonoSink<Waiter> sink;
        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
        private volatile Disposable timer = Disposables.disposed();

        private Waiter(MonoSink<Waiter> sink) {
            this.sink = sink;
        }

        /** True once: the holder begins, and from now on gives the permit back itself. */
        boolean use() {
            return state.compareAndSet(State.GRANTED, State.USED);
        }

        void release() {
            if (state.compareAndSet(State.USED, State.OVER)) {
                giveBack();
            }
        }

        private void await() {
            timer = Schedulers.parallel().schedule(this::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
            if (state.get() != State.WAITING) {
                timer.dispose();
            }
        }

        private void deliver() {
            timer.dispose();
            sink.success(this);
        }

        private void giveUp() {
            if (state.compareAndSet(State.WAITING, State.OVER)) {
                forget(this);
                refuse();
            }
        }

        private void refuse() {
            sink.error(ProblemException.retryAfter(ProblemCode.OVERLOADED, RETRY_SECONDS));
        }

        /** The caller is gone, or has been answered: what it does not use goes on. */
        private void leave() {
            timer.dispose();
            if (state.compareAndSet(State.WAITING, State.OVER)) {
                forget(this);
            } else if (state.compareAndSet(State.GRANTED, State.OVER)) {
                giveBack();
            }
        }
    }
}
