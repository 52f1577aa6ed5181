package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** The gate hands out as many permits as there are, in order, and never loses one. */
@Timeout(180)
class PermitsTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void noMoreWorkRunsAtOnceThanThereArePermits() {
        TransactionGate gate = new TransactionGate(4, 1_000, LONG, LONG);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Mono<Integer> work = Mono.fromCallable(() -> most.accumulateAndGet(running.incrementAndGet(), Math::max))
                .delayElement(Duration.ofMillis(1), Schedulers.parallel())
                .doOnTerminate(running::decrementAndGet);
        Long done = Flux.range(0, 500).flatMap(i -> gate.pass(work), 64).count().block();
        assertThat(done).isEqualTo(500);
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void waitersAreServedInTheOrderTheyCame() {
        TransactionGate gate = new TransactionGate(1, 100, LONG, LONG);
        List<Integer> order = new ArrayList<>();
        Sinks.Empty<Void> first = Sinks.empty();
        gate.pass(first.asMono()).subscribe();
        List<Mono<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            Mono<Integer> started = gate.pass(
                            Mono.fromRunnable(() -> order.add(number)).thenReturn(number))
                    .cache();
            started.subscribe();
            waiting.add(started);
        }
        first.tryEmitEmpty();
        Flux.concat(waiting).blockLast();
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aFullQueueAndALongWaitAreRefused() {
        TransactionGate gate = new TransactionGate(1, 1, Duration.ofMillis(50), LONG);
        gate.pass(Mono.never()).subscribe();
        Mono<Object> patient =
                gate.pass(Mono.empty()).onErrorResume(RuntimeException.class, e -> Mono.just(e.getMessage()));
        Mono<Object> late = Mono.defer(() -> gate.pass(Mono.empty()))
                .onErrorResume(RuntimeException.class, e -> Mono.just(e.getMessage()));
        assertThat(Flux.merge(patient, late).collectList().block()).containsExactly("overloaded", "overloaded");
    }

    @Test
    void whateverCallersDoNoPermitIsLost() {
        TransactionGate gate = new TransactionGate(3, 10_000, Duration.ofMillis(20), LONG);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Flux.range(0, 3_000)
                .flatMap(
                        i -> gate.pass(Mono.delay(Duration.ofNanos(random.nextInt(300_000))))
                                .timeout(Duration.ofNanos(1 + random.nextInt(600_000)))
                                .onErrorComplete(),
                        200)
                .blockLast();
        Permits permits = gate.permits();
        Mono.defer(() -> permits.taken() == 0 ? Mono.just(true) : Mono.empty())
                .repeatWhenEmpty(polls -> polls.delayElements(Duration.ofMillis(10)))
                .block();
        assertThat(Flux.range(0, 100)
                        .flatMap(i -> gate.pass(Mono.just(i)), 3)
                        .count()
                        .block())
                .isEqualTo(100);
        assertThat(permits.taken()).isZero();
    }
}
