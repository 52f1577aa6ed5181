package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Begins transactions only for the gate, so that nobody can go around it. */
final class TenantTransactionManager extends R2dbcTransactionManager {

    TenantTransactionManager(ConnectionFactory pool) {
        super(pool);
    }

    @Override
    protected Mono<Void> doBegin(
            TransactionSynchronizationManager synchronization, Object transaction, TransactionDefinition definition) {
        return Mono.deferContextual(context -> {
            Tenant.required(context);
            TransactionGate.requirePassed(context);
            return super.doBegin(synchronization, transaction, definition);
        });
    }
}
