package dev.gatehouse.platform.event;

import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Appends to the chain. To be called as the last statement of the transaction whose change it describes: it holds the
 * head of the stream until that transaction ends.
 */
@Component
public class EventLog {

    private static final String APPEND = "select append_events($1, $2, $3, $4, $5, $6, $7)";

    private final TenantSql sql;

    EventLog(TenantSql sql) {
        this.sql = sql;
    }

    /** Appends events in one round trip, in the order given within each stream. */
    public Mono<Void> append(NewEvent... events) {
        return append(List.of(events));
    }

    /** Appends events in one round trip, in the order given within each stream. */
    public Mono<Void> append(List<NewEvent> events) {
        return events.isEmpty() ? Mono.empty() : Tenant.current().flatMap(organization -> send(organization, events));
    }

    private Mono<Void> send(OrganizationId organization, List<NewEvent> events) {
        Rows rows = new Rows();
        Instant at = Clock.now();
        events.forEach(event -> rows.add(event, at, organization));
        return sql.one(
                        APPEND,
                        row -> true,
                        texts(rows.streams),
                        texts(rows.befores),
                        texts(rows.afters),
                        rows.valueEvents.toArray(UUID[]::new),
                        texts(rows.valueNames),
                        texts(rows.valueTexts),
                        texts(rows.valueSalts))
                .then();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** The parameters of one call, column by column. */
    private static final class Rows {
        private final List<String> streams = new ArrayList<>();
        private final List<String> befores = new ArrayList<>();
        private final List<String> afters = new ArrayList<>();
        private final List<UUID> valueEvents = new ArrayList<>();
        private final List<String> valueNames = new ArrayList<>();
        private final List<String> valueTexts = new ArrayList<>();
        private final List<String> valueSalts = new ArrayList<>();

        void add(NewEvent event, Instant at, OrganizationId organization) {
            UUID id = Ids.next();
            Map<String, Commitment> commitments = new TreeMap<>();
            event.personal().forEach((name, value) -> commitments.put(name, Commitment.to(value)));
            CanonicalEvent canonical = CanonicalEvent.of(event, id, at, organization, commitments);
            streams.add(event.stream().name());
            befores.add(canonical.before());
            afters.add(canonical.after());
            commitments.forEach((name, commitment) -> addValue(id, name, commitment));
        }

        private void addValue(UUID event, String name, Commitment commitment) {
            valueEvents.add(event);
            valueNames.add(name);
            valueTexts.add(commitment.value());
            valueSalts.add(commitment.salt());
        }
    }
}
