package dev.gatehouse.platform.kernel;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.EventExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.resources.LoopResources;

/**
 * The event loops of a node, as many as cores. Server, Redis and hot reads share them, so that a request is read,
 * looked up and answered on one thread (decision 0012). Nothing that runs on them may block.
 */
@Component
public class EventLoops implements DisposableBean {

    private final LoopResources resources;
    private final List<EventLoop> loops = new ArrayList<>();

    EventLoops() {
        resources = LoopResources.create("node", Runtime.getRuntime().availableProcessors(), true);
        for (EventExecutor loop : resources.onServer(true)) {
            loops.add((EventLoop) loop);
        }
    }

    /** All loops, for the server. */
    public LoopResources all() {
        return resources;
    }

    /** Makes one thing for each loop. */
    public <T> PerLoop<T> each(Function<EventLoop, T> making) {
        return new PerLoop<>(loops, loops.stream().map(making).toList());
    }

    /** A single loop, in the form in which the database driver wants it. */
    public static LoopResources only(EventLoop loop) {
        return new OneLoop(loop);
    }

    @Override
    public void destroy() {
        resources.dispose();
    }

    private record OneLoop(EventLoopGroup loop) implements LoopResources {

        @Override
        public EventLoopGroup onServer(boolean useNative) {
            return loop;
        }
    }
}
