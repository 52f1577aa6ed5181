package dev.gatehouse.platform.tenancy;

import reactor.core.publisher.Mono;

/** Work that runs to its end once it has begun, even when whoever asked for it has gone. */
public final class Detached {

    private Detached() {}

    /** Subscribes with the caller's context, and never cancels. */
    public static <T> Mono<T> from(Mono<T> work) {
        return Mono.deferContextual(context -> Mono.create(sink -> work.contextWrite(inner -> inner.putAll(context))
                .subscribe(sink::success, sink::error, sink::success)));
    }
}
