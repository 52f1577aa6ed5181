package dev.gatehouse.platform.tenancy;

import dev.gatehouse.platform.kernel.PerLoop;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Reads of one round trip: a single autocommit call of an SQL function that takes the organisation as a parameter and
 * binds it for its own statement. A row of work that stands alone is added in the same way. Has pools of its own on
 * which nobody begins a transaction, one on each event loop behind a gate of its own, so that an answer arrives on the
 * thread that asked.
 */
public class HotReads implements SmartLifecycle, DisposableBean {

    private final PerLoop<Lane> lanes;
    private volatile boolean running;

    HotReads(PerLoop<Lane> lanes) {
        this.lanes = lanes;
    }

    /** Connections and the gate in front of them. */
    record Lane(PipelinedConnections connections, TransactionGate gate) {

        <T> Mono<List<T>> all(String call, Function<Readable, T> mapping, @Nullable Object... parameters) {
            return gate.pass(connections.call(call, mapping, parameters));
        }
    }

    /** All rows of a function call. */
    public <T> Mono<List<T>> all(String call, Function<Readable, T> mapping, @Nullable Object... parameters) {
        return Mono.defer(() -> lanes.mine().all(call, mapping, parameters));
    }

    /** The first row, if any. */
    public <T> Mono<T> one(String call, Function<Readable, T> mapping, @Nullable Object... parameters) {
        return all(call, mapping, parameters)
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits until every lane is empty. */
    @Override
    public void stop(Runnable callback) {
        AtomicInteger busy = new AtomicInteger(lanes.all().size());
        for (Lane lane : lanes.all()) {
            lane.gate().stop(() -> {
                if (busy.decrementAndGet() == 0) {
                    callback.run();
                }
            });
        }
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

    /** Stops after the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void destroy() {
        lanes.all().forEach(lane -> lane.connections().close());
    }
}
