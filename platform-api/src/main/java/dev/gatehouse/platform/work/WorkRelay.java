package dev.gatehouse.platform.work;

import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Claims due work and hands each row to its handler, bound to the row's firm. Wakes on a signal and every second. What
 * fails comes back later, ever later; after the last attempt the row stays as a dead letter.
 */
@Component
class WorkRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRelay.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration HANDLER_TIME = Duration.ofSeconds(50);
    private static final int BATCH = 16;
    private static final int AT_ONCE = 4;
    private static final int ATTEMPTS = 12;

    private final WorkRepository repository;
    private final WorkSignal signal;
    private final TenantTransactions transactions;
    private final Map<String, WorkHandler> handlers;
    private final Duration poll;
    private volatile Disposable running = Disposables.disposed();

    WorkRelay(
            WorkRepository repository,
            WorkSignal signal,
            TenantTransactions transactions,
            List<WorkHandler> handlers,
            WorkProperties properties) {
        this.poll = properties.poll();
        this.repository = repository;
        this.signal = signal;
        this.transactions = transactions;
        this.handlers = handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
    }

    @Override
    public void start() {
        Flux<Object> ticks = Flux.merge(Flux.interval(Duration.ZERO, poll), signal.wakes());
        running = ticks.onBackpressureLatest()
                .concatMap(tick -> drain(), 1)
                .doOnError(failure -> LOG.error("Claiming work failed", failure))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, FIRST_DELAY))
                .subscribe();
    }

    private Mono<Void> drain() {
        return repository
                .claim(BATCH)
                .collectList()
                .flatMap(claimed -> Flux.fromIterable(claimed)
                        .flatMap(this::perform, AT_ONCE)
                        .then(Mono.just(claimed.size())))
                .repeat()
                .takeUntil(count -> count < BATCH)
                .then();
    }

    private Mono<Void> perform(WorkItem item) {
        return Mono.defer(() -> handler(item).perform(item))
                .timeout(HANDLER_TIME)
                .then(transactions.write(settled(item)))
                .onErrorResume(Exception.class, failure -> postpone(item, failure))
                .contextWrite(Tenant.bind(item.organization()))
                .then();
    }

    private Mono<Long> settled(WorkItem item) {
        Duration again = handler(item).again();
        return again.isZero() ? repository.done(item.id()) : repository.afresh(item.id(), again);
    }

    private WorkHandler handler(WorkItem item) {
        WorkHandler handler = handlers.get(item.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler for work of kind " + item.kind());
        }
        return handler;
    }

    private Mono<Long> postpone(WorkItem item, Exception failure) {
        String name = failure.getClass().getSimpleName();
        boolean last = item.attempts() >= ATTEMPTS && !comesAgain(item);
        LOG.warn("Work {} of kind {} failed, attempt {}: {}", item.id(), item.kind(), item.attempts(), name, failure);
        return transactions.write(
                last ? repository.abandoned(item.id(), name) : repository.again(item.id(), delay(item), name));
    }

    /** What is never done for good is never given up either. */
    private boolean comesAgain(WorkItem item) {
        WorkHandler handler = handlers.get(item.kind());
        return handler != null && !handler.again().isZero();
    }

    /** One second, then twice as long each time, shortened at random by up to a quarter. */
    private static Duration delay(WorkItem item) {
        long doubled = FIRST_DELAY.toMillis() << Math.min(item.attempts() - 1, 20);
        long capped = Math.min(doubled, LONGEST_DELAY.toMillis());
        return Duration.ofMillis(capped - ThreadLocalRandom.current().nextLong(capped / 4 + 1));
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
