package dev.gatehouse.platform.work;

import dev.gatehouse.platform.kernel.Ids;
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
    private final WorkSignal signal;

    WorkQueue(TenantSql sql, WorkSignal signal) {
        this.sql = sql;
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

    private final class WakeAfterCommit implements TransactionSynchronization {
        @Override
        public Mono<Void> afterCommit() {
            return signal.wake();
        }
    }
}
