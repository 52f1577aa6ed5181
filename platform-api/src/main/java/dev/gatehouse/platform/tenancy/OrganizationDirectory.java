package dev.gatehouse.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gatehouse.contract.organization.Preset;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds firms without a trip: entries stay in this process for at most a minute. */
@Component
public class OrganizationDirectory {

    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final int ENTRIES = 10_000;

    private final HotReads reads;
    private final Cache<Object, Optional<Organization>> entries =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(ENTRIES).build();

    OrganizationDirectory(HotReads reads) {
        this.reads = reads;
    }

    /** The firm behind a portal address; empty when there is none. */
    public Mono<Organization> bySlug(String slug) {
        String key = slug.toLowerCase(Locale.ROOT);
        return cached(key, reads.one("select * from organization_entry_by_slug($1)", OrganizationDirectory::read, key));
    }

    /** The firm of a session or a row. */
    public Mono<Organization> byId(OrganizationId id) {
        return cached(id, reads.one("select * from organization_entry($1)", OrganizationDirectory::read, id.value()));
    }

    /** Forgets everything, so that the next look sees the database. */
    public void forget() {
        entries.invalidateAll();
    }

    private Mono<Organization> cached(Object key, Mono<Organization> load) {
        return Mono.defer(() -> {
            Optional<Organization> known = entries.getIfPresent(key);
            return known != null ? Mono.justOrEmpty(known) : remembered(key, load);
        });
    }

    private Mono<Organization> remembered(Object key, Mono<Organization> load) {
        return load.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .doOnNext(found -> entries.put(key, found))
                .flatMap(Mono::justOrEmpty);
    }

    private static Organization read(Readable row) {
        return new Organization(
                new OrganizationId(Objects.requireNonNull(row.get(0, UUID.class))),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Organization.State.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Preset.valueOf(row.get(5, String.class)),
                Objects.requireNonNull(row.get(6, String.class)));
    }
}
