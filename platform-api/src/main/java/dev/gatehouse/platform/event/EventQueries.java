package dev.gatehouse.platform.event;

import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.platform.tenancy.Tenant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads streams, inside the transaction of the caller. */
@Component
public class EventQueries {

    private static final int PAGE = 500;

    private final EventRepository events;

    EventQueries(EventRepository events) {
        this.events = events;
    }

    /** The newest events below a position, newest first. */
    public Mono<List<StoredEvent>> newestBefore(Stream stream, long seq, int limit) {
        return events.newestBefore(stream, seq, limit);
    }

    /** The same of some types. */
    public Mono<List<StoredEvent>> newestBefore(Stream stream, Set<String> types, long seq, int limit) {
        return events.newestBefore(stream, types, seq, limit);
    }

    /** Events of some types among the newest of all engagements, newest first. */
    public Mono<List<StoredEvent>> newestOfEngagements(Set<String> types, int limit) {
        return events.newest(Stream.ENGAGEMENT, types, limit);
    }

    /** Reads the whole stream, page by page, and says whether it holds. An unknown stream gives empty. */
    public Mono<ChainVerification> verify(Stream stream) {
        return Tenant.current()
                .flatMap(organization ->
                        events.head(stream).flatMap(head -> verify(organization.value(), stream, head)));
    }

    private Mono<ChainVerification> verify(UUID organization, Stream stream, StreamHead head) {
        ChainVerifier verifier = new ChainVerifier(organization, stream);
        return events.after(stream, 0, PAGE)
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : events.after(stream, page.getLast().seq(), PAGE))
                .concatMapIterable(page -> page)
                .doOnNext(verifier::next)
                .then(Mono.fromSupplier(() -> verifier.end(head.seq(), head.hash())));
    }
}
