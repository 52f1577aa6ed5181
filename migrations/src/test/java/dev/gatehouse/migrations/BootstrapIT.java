package dev.gatehouse.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapIT {

    private static final TestDatabase DATABASE = TestDatabase.absent();

    @BeforeAll
    static void migrate() throws SQLException {
        Migrations.run(DATABASE.target("classpath:one"));
        try (SqlSession session = DATABASE.asAdmin()) {
            session.execute("INSERT INTO organization SELECT gen_random_uuid() FROM generate_series(1, 2)");
            session.execute("INSERT INTO note SELECT id, gen_random_uuid(), 'mine' FROM organization");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseRole.class,
            names = {"APP", "WORKER", "BACKUP"})
    void rolesThatServeOwnNothing(DatabaseRole role) throws SQLException {
        assertThat(DATABASE.one(
                        "SELECT count(*) FROM pg_class WHERE relowner = '%1$s'::regrole".formatted(role.roleName())))
                .isEqualTo("0");
        assertThat(DATABASE.one("SELECT count(*) FROM pg_shdepend WHERE refobjid = '%1$s'::regrole AND deptype = 'o'"
                        .formatted(role.roleName())))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "gatehouse_owner, false false false false",
        "gatehouse_app, false false false false",
        "gatehouse_worker, false false false false",
        "gatehouse_backup, false false false true"
    })
    void rolesHaveNoPowerBeyondTheirTask(String role, String powers) throws SQLException {
        assertThat(DATABASE.one("SELECT concat_ws(' ', rolsuper::text, rolcreaterole::text, rolcreatedb::text,"
                        + " rolbypassrls::text) FROM pg_roles WHERE rolname = '" + role + "'"))
                .isEqualTo(powers);
    }

    @Test
    void ownerOwnsTheDatabaseAndItsSchema() throws SQLException {
        assertThat(DATABASE.one("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("gatehouse_owner");
        assertThat(DATABASE.one("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'"))
                .isEqualTo("gatehouse_owner");
    }

    @Test
    void powersThatWereAddedAreTakenAway() throws SQLException {
        try (SqlSession session = DATABASE.asAdmin()) {
            session.execute("ALTER ROLE gatehouse_app SUPERUSER BYPASSRLS CREATEDB");
        }
        Migrations.run(DATABASE.target("classpath:one"));
        assertThat(DATABASE.one("SELECT count(*) FROM pg_roles WHERE rolname = 'gatehouse_app'"
                        + " AND (rolsuper OR rolbypassrls OR rolcreatedb)"))
                .isEqualTo("0");
    }

    @Test
    void strangersMayNotEnter() throws SQLException {
        String stranger = "stranger_" + UUID.randomUUID().toString().substring(0, 8);
        try (SqlSession session = DATABASE.asAdmin()) {
            session.execute("CREATE ROLE %I LOGIN PASSWORD %L", stranger, stranger);
        }
        assertThatThrownBy(() -> SqlSession.open(DATABASE.admin().jdbcUrl(), new Login(stranger, stranger))
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void timeoutsHoldForTheServerWhereverItConnects() throws SQLException {
        try (SqlSession app = DATABASE.as(DatabaseRole.APP)) {
            assertThat(app.strings("SELECT current_setting('statement_timeout') || ' ' ||"
                            + " current_setting('lock_timeout') || ' ' ||"
                            + " current_setting('idle_in_transaction_session_timeout') || ' ' ||"
                            + " current_setting('client_min_messages')"))
                    .containsExactly("5s 2s 10s error");
        }
    }

    @Test
    void serverSeesNothingUnboundAndCreatesNothing() throws SQLException {
        try (SqlSession app = DATABASE.as(DatabaseRole.APP)) {
            assertThat(app.strings("SELECT body FROM note")).isEmpty();
            assertThatThrownBy(() -> app.execute("CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void backupReadsEveryOrganisationAndWritesNothing() throws SQLException {
        try (SqlSession backup = DATABASE.as(DatabaseRole.BACKUP)) {
            assertThat(backup.strings("SELECT body FROM note")).hasSize(2);
            assertThatThrownBy(() -> backup.execute("UPDATE note SET body = ''"))
                    .hasMessageContaining("read-only transaction");
            backup.execute("SET default_transaction_read_only = off");
            assertThatThrownBy(() -> backup.execute("UPDATE note SET body = ''"))
                    .hasMessageContaining("permission denied for table note");
        }
    }
}
