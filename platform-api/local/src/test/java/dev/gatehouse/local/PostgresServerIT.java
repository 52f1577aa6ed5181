package dev.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PostgresServerIT {

    private final PostgresServer postgres = LocalServices.shared().postgres();

    @Test
    @EmbeddedOnly
    void answersQueriesOnTheLoopbackAddressOnly() throws SQLException {
        assertThat(one(postgres.admin(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(one(postgres.admin(), "SHOW max_connections")).isEqualTo("200");
        assertThat(one(postgres.admin(), "SHOW fsync")).isEqualTo("off");
    }

    @Test
    void checksPasswords() {
        assertThatThrownBy(() ->
                        postgres.admin().as(postgres.user(), "wrong").connect().close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void migratesATemplateOnceAndHandsOutIndependentCopies() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        JdbcTarget first = postgres.freshDatabase("copies", target -> migrate(target, runs));
        JdbcTarget second = postgres.freshDatabase("copies", target -> migrate(target, runs));

        first.execute("INSERT INTO note VALUES ('only in the first')");

        assertThat(runs).hasValue(1);
        assertThat(one(first, "SELECT count(*) FROM note")).isEqualTo("2");
        assertThat(one(second, "SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void copyHasTheOwnerOfItsTemplate() throws SQLException {
        postgres.admin().execute("CREATE ROLE template_owner");
        JdbcTarget copy = postgres.freshDatabase(
                "owned",
                target -> target.execute("ALTER DATABASE \"" + target.database() + "\" OWNER TO template_owner"));

        assertThat(one(copy, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("template_owner");
    }

    private static void migrate(JdbcTarget target, AtomicInteger runs) {
        runs.incrementAndGet();
        target.execute("CREATE TABLE note (body text); INSERT INTO note VALUES ('from the template')");
    }

    private static String one(JdbcTarget target, String sql) throws SQLException {
        try (Connection connection = target.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
