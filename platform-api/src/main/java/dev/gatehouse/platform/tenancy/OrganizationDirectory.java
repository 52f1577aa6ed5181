package dev.gatehouse.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gatehouse.platform.kernel.Signals;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Finds firms without a trip: entries stay in this process for at most a minute, and less when the firm changes. */
@Component
public class OrganizationDirectory {

    private static final String CHANNEL = "gatehouse:organization";
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final int ENTRIES = 10_000;

    private final HotReads reads;
    private final Signals signals;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Object, Optional<Organization>> entries =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(ENTRIES).build();

    OrganizationDirectory(HotReads reads, Signals signals) {
        this.reads = reads;
        this.signals = signals;
        signals.listen(CHANNEL, this::forget);
    }

    /** The firm behind a portal address; empty when there is none. */
    public Mono<Organization> bySlug(String slug) {
        String key = slug.toLowerCase(Locale.ROOT);
        return cached(key, reads.one("select * from organization_record_by_slug($1)", OrganizationRow::read, key));
    }

    /** The firm of a session or a row. */
    public Mono<Organization> byId(OrganizationId id) {
        return cached(id, reads.one("select * from organization_record($1)", OrganizationRow::read, id.value()));
    }

    /** Has all nodes look at a firm anew, once the current transaction has committed. */
    public Mono<Void> changed(OrganizationId organization) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TellAfterCommit(organization)))
                .then();
    }

    /** Forgets everything, so that the next look sees the database. */
    public void forget() {
        changes.incrementAndGet();
        entries.invalidateAll();
    }

    private void forget(String organization) {
        changes.incrementAndGet();
        entries.asMap().values().removeIf(entry -> isOrMayBecome(organization, entry));
    }

    /** What was not there may be the firm that has just been made. */
    private static boolean isOrMayBecome(String organization, Optional<Organization> entry) {
        return entry.map(firm -> firm.id().toString().equals(organization)).orElse(true);
    }

    private Mono<Organization> cached(Object key, Mono<Organization> load) {
        return Mono.defer(() -> {
            Optional<Organization> known = entries.getIfPresent(key);
            return known != null ? Mono.justOrEmpty(known) : remembered(key, load);
        });
    }

    /** What was read before a change was heard of may be older than the change, so it is not kept. */
    private Mono<Organization> remembered(Object key, Mono<Organization> load) {
        long before = changes.get();
        return load.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .doOnNext(found -> {
                    if (changes.get() == before) {
                        entries.put(key, found);
                    }
                })
                .flatMap(Mono::justOrEmpty);
    }

    private final class TellAfterCommit implements TransactionSynchronization {

        private final OrganizationId organization;

        TellAfterCommit(OrganizationId organization) {
            this.organization = organization;
        }

        @Override
        public Mono<Void> afterCommit() {
            forget(organization.toString());
            return signals.send(CHANNEL, organization.toString());
        }
    }
}
