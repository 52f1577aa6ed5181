package dev.gatehouse.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private final TestDatabase database = TestDatabase.absent();

    @Test
    void shippedMigrationsMakeAGuardedSchemaAndRunTwice() throws SQLException {
        assertThat(Migrations.run(database.target())).isPositive();
        assertThat(Migrations.run(database.target())).isZero();
        assertThat(database.one("SELECT count(*) > 0 FROM schema_history WHERE success"))
                .isEqualTo("t");
    }

    @Test
    void severalRunsAtOnceApplyEachMigrationOnce() throws Exception {
        TestDatabase other = TestDatabase.absent();
        List<TestDatabase> targets = List.of(database, database, database, other);
        try (ExecutorService threads = Executors.newFixedThreadPool(targets.size())) {
            List<Future<Integer>> runs = targets.stream()
                    .map(target -> threads.submit(() -> Migrations.run(target.target("classpath:two"))))
                    .toList();
            List<Integer> applied = IntStream.range(0, runs.size())
                    .mapToObj(i -> result(runs.get(i)))
                    .toList();
            assertThat(applied.subList(0, 3)).containsExactlyInAnyOrder(2, 0, 0);
            assertThat(applied.get(3)).isEqualTo(2);
        }
    }

    @Test
    void newerDatabaseIsRefusedAndLeftAsItWas() throws SQLException {
        Migrations.run(database.target("classpath:two"));

        assertThatThrownBy(() -> Migrations.run(database.target("classpath:one")))
                .isInstanceOf(MigrationsException.class)
                .hasMessageContaining("newer than this release")
                .hasMessageContaining("202601020900 create label");
        assertThat(database.one("SELECT count(*) FROM schema_history")).isEqualTo("2");
    }

    @Test
    void unguardedTablesAreNamed() {
        assertThatThrownBy(() -> Migrations.run(database.target("classpath:unguarded")))
                .isInstanceOf(MigrationsException.class)
                .hasMessageContaining("leak_open: row-level security is not enabled, row-level security is not forced,"
                        + " no policy with USING and WITH CHECK")
                .hasMessageContaining("leak_unforced: row-level security is not forced")
                .hasMessageContaining("leak_second_policy: a policy lets other organisations in")
                .hasMessageNotContaining("kept");
    }

    @Test
    void sqlThatChangesRowsOfTenantsIsRefusedBeforeAnythingRuns() throws SQLException {
        assertThatThrownBy(() -> Migrations.run(database.target("classpath:copies")))
                .isInstanceOf(MigrationsException.class)
                .hasMessageContaining("V202601020900__shorten_notes.sql changes note");
        assertThat(database.one("SELECT to_regclass('note') IS NULL")).isEqualTo("t");
    }

    @Test
    void tenantMigrationReachesTheRowsOfEveryOrganisation() throws SQLException {
        Migrations.run(database.target("classpath:one"));
        try (SqlSession session = database.asAdmin()) {
            session.execute("INSERT INTO organization SELECT gen_random_uuid() FROM generate_series(1, 3)");
            session.execute("INSERT INTO note SELECT id, gen_random_uuid(), 'quiet' FROM organization");
        }

        Migrations.run(database.target("classpath:tenantdata"));

        assertThat(database.one("SELECT string_agg(body, ' ') FROM note")).isEqualTo("QUIET QUIET QUIET");
    }

    @Test
    void wrongPasswordIsSaidWithoutAStackTrace() {
        MigrationsTarget wrong = new MigrationsTarget(
                database.target().url(), new Login("postgres", "wrong"), RolePasswords.sameAsNames());
        assertThatThrownBy(() -> Migrations.run(wrong))
                .isInstanceOf(MigrationsException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static int result(Future<Integer> run) {
        try {
            return run.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
