package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import io.r2dbc.pool.ConnectionPool;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import reactor.core.publisher.Mono;

class TenantBindingIT {

    private static final String COUNT = "select count(*) from client";

    private final Platform platform = Platform.shared();
    private final Firm ours = platform.firm();
    private final Firm theirs = platform.firm();
    private final TenantTransactions transactions = platform.bean(TenantTransactions.class);
    private final TenantSql sql = platform.bean(TenantSql.class);
    private final Rows asApp = new Rows(platform.database().as("gatehouse_app", "gatehouse_app"));

    @Test
    @Requirement("S-03")
    void withoutAFirmNothingReachesTheDatabase() {
        long before = statements();
        assertThatThrownBy(() -> transactions.write(count()).block()).isInstanceOf(TenantMissingException.class);
        assertThatThrownBy(() -> transactions.read(count()).block()).isInstanceOf(TenantMissingException.class);
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    @Requirement("S-03")
    void aConnectionOutsideATransactionGivesNoStatements() {
        ConnectionPool pool = platform.bean("transactionPool", ConnectionPool.class);
        Mono<Object> attempt = Mono.usingWhen(
                pool.create(),
                connection -> Mono.fromSupplier(() -> connection.createStatement(COUNT)),
                io.r2dbc.spi.Connection::close);
        assertThatThrownBy(attempt::block).isInstanceOf(TenantMissingException.class);
    }

    @Test
    @Requirement("S-03")
    void aTransactionThatDoesNotPassTheGateDoesNotBegin() {
        ConnectionPool pool = platform.bean("transactionPool", ConnectionPool.class);
        var operator = org.springframework.transaction.reactive.TransactionalOperator.create(
                new TenantTransactionManager(pool));
        assertThatThrownBy(() -> count().as(operator::transactional)
                        .contextWrite(Tenant.bind(new OrganizationId(ours.id())))
                        .block())
                .hasMessageContaining("gate");
    }

    @Test
    @Requirement({"S-03", "S-06"})
    void eachFirmSeesItsOwnRowsOnly() {
        addClient(ours);
        addClient(theirs);
        addClient(theirs);
        assertThat(countFor(ours)).isEqualTo(1);
        assertThat(countFor(theirs)).isEqualTo(2);
    }

    @Test
    @Requirement("S-03")
    void rawSqlOfTheServersRoleSeesNothing() {
        addClient(ours);
        assertThat(asApp.number(COUNT)).isZero();
        assertThat(asApp.number("select count(*) from event")).isZero();
        assertThat(asApp.number("select count(*) from work")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "00000000"})
    @Requirement("S-03")
    void anEmptyOrBrokenSettingSeesNothing(String setting) {
        addClient(ours);
        String bound = "select set_config('app.org_id', '" + setting + "', false)";
        JdbcTarget app = platform.database().as("gatehouse_app", "gatehouse_app");
        String state = new Rows(app).sqlState(bound + "; select 1 / count(*) from client");
        assertThat(state).isIn("22012", "22P02");
    }

    @Test
    @Requirement("S-03")
    void writingIntoAnotherFirmIsRefusedByThePolicy() {
        String insert = "insert into client (org_id, id, name) values ($1, $2, 'Intruder')";
        assertThatThrownBy(() -> transactions
                        .write(sql.update(insert, theirs.id(), Ids.next()))
                        .contextWrite(Tenant.bind(new OrganizationId(ours.id())))
                        .block())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("42501");
    }

    @Test
    @Requirement("S-03")
    void movingARowIntoAnotherFirmIsRefusedByThePolicy() {
        addClient(ours);
        assertThatThrownBy(() -> transactions
                        .write(sql.update("update client set org_id = $1", theirs.id()))
                        .contextWrite(Tenant.bind(new OrganizationId(ours.id())))
                        .block())
                .hasStackTraceContaining("42501");
    }

    @Test
    @Requirement("S-03")
    void readingTransactionsCannotWrite() {
        assertThatThrownBy(() -> transactions
                        .read(sql.update("insert into client (id, name) values ($1, 'Nobody')", Ids.next()))
                        .contextWrite(Tenant.bind(new OrganizationId(ours.id())))
                        .block())
                .hasStackTraceContaining("25006");
    }

    @Test
    @Requirement("S-06")
    void workWithoutAFirmRefusesToRun() {
        UUID id = Ids.next();
        for (String kind : new String[] {"invitationMail", "filePromotion", "fileRemoval", "linkRequestMail"}) {
            WorkHandler handler = platform.bean(kind, WorkHandler.class);
            WorkItem item = new WorkItem(new OrganizationId(ours.id()), id, handler.kind(), id, 1);
            assertThatThrownBy(() -> handler.perform(item).block()).isInstanceOf(TenantMissingException.class);
        }
    }

    private void addClient(Firm firm) {
        transactions
                .write(sql.update("insert into client (id, name) values ($1, 'Somebody')", Ids.next()))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())))
                .block();
    }

    private long countFor(Firm firm) {
        return transactions
                .read(count())
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())))
                .blockOptional()
                .orElseThrow();
    }

    private Mono<Long> count() {
        return sql.one(COUNT, row -> row.get(0, Long.class));
    }

    private long statements() {
        return new Rows(platform.database())
                .number("select count(*) from pg_stat_activity where usename = 'gatehouse_app' and query = '" + COUNT
                        + "' and query_start > now() - interval '1 second'");
    }
}
