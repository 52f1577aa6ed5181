package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A connection that knows no transaction without a tenant. Begin is one message: whatever the former borrower left open
 * is rolled back, the transaction begins, the tenant is bound (decision 0002). Outside a transaction it gives no
 * statements at all.
 */
final class TenantConnection implements Connection, Wrapped<Connection> {

    private final Connection driver;
    private volatile boolean begun;

    TenantConnection(Connection driver) {
        this.driver = driver;
    }

    @Override
    public Mono<Void> beginTransaction(TransactionDefinition definition) {
        return Mono.deferContextual(context -> begin(Tenant.required(context), definition));
    }

    private Mono<Void> begin(OrganizationId organization, TransactionDefinition definition) {
        boolean readOnly = Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY));
        String message =
                "ROLLBACK; BEGIN" + (readOnly ? " READ ONLY" : "") + "; SET LOCAL app.org_id = '" + organization + "'";
        return send(message)
                .doOnSuccess(done -> begun = true)
                // The driver trusts a stale status and would not roll back by itself.
                .onErrorResume(Throwable.class, failure -> send("ROLLBACK").then(Mono.error(failure)));
    }

    private Mono<Void> send(String message) {
        return Flux.from(driver.createStatement(message).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    @Override
    public Mono<Void> beginTransaction() {
        return Mono.error(() -> new IllegalStateException("a transaction says whether it only reads"));
    }

    @Override
    public Publisher<Void> commitTransaction() {
        return Mono.from(driver.commitTransaction()).doFinally(end -> begun = false);
    }

    @Override
    public Publisher<Void> rollbackTransaction() {
        return Mono.from(driver.rollbackTransaction()).doFinally(end -> begun = false);
    }

    @Override
    public Statement createStatement(String sql) {
        if (!begun) {
            throw new TenantMissingException();
        }
        return driver.createStatement(sql);
    }

    @Override
    public Batch createBatch() {
        if (!begun) {
            throw new TenantMissingException();
        }
        return driver.createBatch();
    }

    @Override
    public Publisher<Void> close() {
        return driver.close();
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return driver.createSavepoint(name);
    }

    @Override
    public boolean isAutoCommit() {
        return driver.isAutoCommit();
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return driver.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return driver.getTransactionIsolationLevel();
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return driver.releaseSavepoint(name);
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return driver.rollbackTransactionToSavepoint(name);
    }

    @Override
    public Publisher<Void> setAutoCommit(boolean autoCommit) {
        return driver.setAutoCommit(autoCommit);
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return driver.setLockWaitTimeout(timeout);
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return driver.setStatementTimeout(timeout);
    }

    @Override
    public Publisher<Void> setTransactionIsolationLevel(IsolationLevel isolationLevel) {
        return driver.setTransactionIsolationLevel(isolationLevel);
    }

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return driver.validate(depth);
    }

    @Override
    public Connection unwrap() {
        return driver;
    }
}
