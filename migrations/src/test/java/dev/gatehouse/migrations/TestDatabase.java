package dev.gatehouse.migrations;

import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import dev.gatehouse.local.PostgresServer;
import java.sql.SQLException;
import java.util.UUID;

/** A database of its own for one test, and the ways into it. */
record TestDatabase(JdbcTarget admin) {

    /** The name of a database that does not exist yet. */
    static TestDatabase absent() {
        PostgresServer postgres = LocalServices.shared().postgres();
        return new TestDatabase(
                postgres.database("m" + UUID.randomUUID().toString().replace("-", "")));
    }

    MigrationsTarget target(String... locations) {
        Login login = new Login(admin.user(), admin.password());
        MigrationsTarget target = new MigrationsTarget(admin.jdbcUrl(), login, RolePasswords.sameAsNames());
        return locations.length == 0 ? target : target.withLocations(locations);
    }

    SqlSession asAdmin() throws SQLException {
        return SqlSession.open(admin.jdbcUrl(), new Login(admin.user(), admin.password()));
    }

    SqlSession as(DatabaseRole role) throws SQLException {
        return SqlSession.open(admin.jdbcUrl(), new Login(role.roleName(), role.roleName()));
    }

    String one(String sql) throws SQLException {
        try (SqlSession session = asAdmin()) {
            return session.strings(sql).getFirst();
        }
    }
}
