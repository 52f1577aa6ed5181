package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Connections that carry many reads at once: lost and silent ones cost a few requests, never the service. */
class HotReadsIT {

    private static final Duration HEALED = Duration.ofSeconds(5);
    private static final int CROWD = 100;

    @Test
    @Requirement("S-40")
    void lostConnectionsAreReplaced() {
        JdbcTarget database = Platform.freshDatabase();
        try (Platform node = Platform.start(database)) {
            Scene scene = Scene.in(node.firm(), "otto@client.example");
            assertThat(read(scene).status()).isEqualTo(200);
            database.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'gatehouse_app' and datname = current_database()");
            Await.until(
                    HEALED,
                    () -> IntStream.range(0, CROWD).allMatch(i -> read(scene).status() == 200));
        }
    }

    @Test
    @Requirement("S-40")
    void silentDatabaseIsGivenUpAndReadsGoOnAfterwards() throws SQLException {
        JdbcTarget database = Platform.freshDatabase();
        try (Platform node = Platform.start(database, "gatehouse.database.deadline=1s")) {
            Scene scene = Scene.in(node.firm(), "otto@client.example");
            assertThat(read(scene).status()).isEqualTo(200);
            try (Connection holder = database.connect()) {
                holder.setAutoCommit(false);
                holder.createStatement().execute("lock table item in access exclusive mode");
                long begun = System.nanoTime();
                List<Answer> crowd = IntStream.range(0, CROWD / 2)
                        .parallel()
                        .mapToObj(i -> read(scene))
                        .toList();
                assertThat(crowd).allSatisfy(answer -> answer.expectProblem(ProblemCode.UPSTREAM_UNAVAILABLE));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
                holder.rollback();
            }
            Await.until(HEALED, () -> read(scene).status() == 200);
        }
    }

    private static Answer read(Scene scene) {
        return scene.contact()
                .http()
                .get(scene.contact().path("/checklists/" + scene.contact().engagementId()));
    }
}
