package dev.gatehouse.platform.kernel;

import io.netty.channel.EventLoop;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** One thing for each event loop: a caller on a loop gets that loop's, any other caller the next one's. */
public final class PerLoop<T> {

    private final List<EventLoop> loops;
    private final List<T> things;
    private final AtomicInteger turn = new AtomicInteger();

    PerLoop(List<EventLoop> loops, List<T> things) {
        this.loops = loops;
        this.things = things;
    }

    /** The caller's. */
    public T mine() {
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).inEventLoop()) {
                return things.get(i);
            }
        }
        return things.get(Math.floorMod(turn.getAndIncrement(), things.size()));
    }

    /** One of another kind for each. */
    <R> PerLoop<R> map(Function<T, R> making) {
        return new PerLoop<>(loops, things.stream().map(making).toList());
    }

    /** Everyone's. */
    public List<T> all() {
        return things;
    }
}
