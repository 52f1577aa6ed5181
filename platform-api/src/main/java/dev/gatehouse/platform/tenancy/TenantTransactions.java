package dev.gatehouse.platform.tenancy;

import java.time.Duration;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * The only way to begin a transaction. It belongs to the firm bound in the context, runs to its end even when the
 * caller hangs up, and has a deadline inside. Work inside work joins.
 */
public final class TenantTransactions {

    private final TransactionGate gate;
    private final TransactionalOperator writing;
    private final TransactionalOperator reading;
    private final Duration deadline;

    TenantTransactions(TransactionGate gate, ReactiveTransactionManager manager, Duration deadline) {
        this.gate = gate;
        this.writing = TransactionalOperator.create(manager, definition(false));
        this.reading = TransactionalOperator.create(manager, definition(true));
        this.deadline = deadline;
    }

    private static DefaultTransactionDefinition definition(boolean readOnly) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(readOnly);
        return definition;
    }

    /** Runs work that may change data. */
    public <T> Mono<T> write(Mono<T> work) {
        return run(work, writing);
    }

    /** Runs work in a {@code READ ONLY} transaction. */
    public <T> Mono<T> read(Mono<T> work) {
        return run(work, reading);
    }

    private <T> Mono<T> run(Mono<T> work, TransactionalOperator operator) {
        return Mono.deferContextual(context -> {
            Tenant.required(context);
            return TransactionGate.hasPassed(context) ? operator.transactional(work) : begin(work, operator);
        });
    }

    private <T> Mono<T> begin(Mono<T> work, TransactionalOperator operator) {
        Mono<T> bounded = work.timeout(deadline, Mono.error(TransactionDeadlineException::new));
        return gate.pass(operator.transactional(bounded));
    }
}
