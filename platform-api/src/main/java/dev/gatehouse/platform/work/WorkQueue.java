package dev.gatehouse.platform.work;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.HotReads;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Asks for something to happen after the current transaction has committed, and only then. */
@Component
public class WorkQueue {

    private final TenantSql sql;
    private final HotReads calls;
    private final WorkSignal signal;

    WorkQueue(TenantSql sql, HotReads calls, WorkSignal signal) {
        this.sql = sql;
        this.calls = calls;
        this.signal = signal;
    }

    /** Adds a row; workers are woken once it is committed. */
    public Mono<Void> add(String kind, UUID subject) {
        return addAll(kind, List.of(subject));
    }

    /** Adds a row for each subject. */
    public Mono<Void> addAll(String kind, List<UUID> subjects) {
        String insert =
                "insert into work (id, kind, subject_id) select id, $2, subject from unnest($1::uuid[], $3::uuid[])"
                        + " as t (id, subject)";
        UUID[] ids = subjects.stream().map(subject -> Ids.next()).toArray(UUID[]::new);
        return sql.update(insert, ids, kind, subjects.toArray(UUID[]::new))
                .then(TransactionSynchronizationManager.forCurrentTransaction())
                .doOnNext(transaction -> transaction.registerSynchronization(new WakeAfterCommit()))
                .then();
    }

    /**
     * Adds a row that belongs to no transaction, in one trip, and wakes the workers. A crash of the database may lose
     * it.
     */
    public Mono<Void> addAlone(String kind, UUID subject) {
        return Tenant.current()
                .flatMap(organization -> calls.one(
                        "select 1 from add_work($1, $2, $3, $4)",
                        row -> true,
                        organization.value(),
                        Ids.next(),
                        kind,
                        subject))
                .doOnNext(added -> signal.wake())
                .then();
    }

    private final class WakeAfterCommit implements TransactionSynchronization {
        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(signal::wake);
        }
    }
}
