package dev.gatehouse.migrations;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/**
 * Creates what only an administrator can: the roles, the database, and who may enter it. Every step may run again.
 * Roles belong to the whole cluster, so the lock stands in the maintenance database, where every run meets it.
 */
final class Bootstrap {

    private static final String LOCK = "hashtext('gatehouse.bootstrap')";
    private static final Set<String> MADE_MEANWHILE = Set.of("42710", "42P04", "23505");
    private static final Map<String, Integer> SINCE = Map.of("transaction_timeout", 17);

    private static final String WRONG_POWERS = """
            SELECT concat_ws(' ',
                CASE WHEN NOT rolcanlogin THEN 'LOGIN' END,
                CASE WHEN rolsuper THEN 'NOSUPERUSER' END,
                CASE WHEN rolcreatedb THEN 'NOCREATEDB' END,
                CASE WHEN rolcreaterole THEN 'NOCREATEROLE' END,
                CASE WHEN rolreplication THEN 'NOREPLICATION' END,
                CASE WHEN rolbypassrls <> (? = 'BYPASSRLS') THEN ? END)
            FROM pg_roles WHERE rolname = ?
            """;

    private final MigrationsTarget target;
    private final Login admin;

    Bootstrap(MigrationsTarget target, Login admin) {
        this.target = target;
        this.admin = admin;
    }

    void run() {
        try (SqlSession session = SqlSession.open(target.maintenanceUrl(), admin)) {
            session.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            requireSupported(session.serverVersion());
            for (DatabaseRole role : DatabaseRole.values()) {
                createRole(session, role);
            }
            if (!session.exists("SELECT 1 WHERE pg_has_role('gatehouse_backup', 'pg_read_all_data', 'usage')")) {
                session.execute("GRANT pg_read_all_data TO gatehouse_backup");
            }
            createDatabase(session);
            enterDatabase();
        } catch (SQLException e) {
            throw new MigrationsException(
                    "The roles and the database could not be prepared as " + admin.user() + ": " + e.getMessage(), e);
        }
    }

    private static void requireSupported(int version) {
        if (version < 15) {
            throw new MigrationsException("PostgreSQL 15 or newer is needed, this is " + version);
        }
    }

    private void createRole(SqlSession session, DatabaseRole role) throws SQLException {
        String name = role.roleName();
        if (!session.exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            unlessMade(() -> session.execute("CREATE ROLE %I", name));
        }
        correctPowers(session, role);
        session.setPassword(new Login(name, target.passwords().of(role)));
        for (Map.Entry<String, String> setting : role.settings().entrySet()) {
            if (session.serverVersion() >= SINCE.getOrDefault(setting.getKey(), 0)) {
                session.execute("ALTER ROLE %I SET %I = %L", name, setting.getKey(), setting.getValue());
            }
        }
    }

    // Only what differs is altered: an administrator who is no superuser may not even say NOSUPERUSER.
    private static void correctPowers(SqlSession session, DatabaseRole role) throws SQLException {
        String wrong = session.strings(WRONG_POWERS, role.rowSecurity(), role.rowSecurity(), role.roleName())
                .getFirst();
        if (!wrong.isEmpty()) {
            session.execute("ALTER ROLE %I " + wrong, role.roleName());
        }
    }

    private void createDatabase(SqlSession session) throws SQLException {
        String database = target.database();
        // An administrator who is no superuser may give a database only to a role it belongs to.
        if (!session.exists("SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper")) {
            session.execute("GRANT gatehouse_owner TO CURRENT_USER");
        }
        if (!session.exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            unlessMade(() -> session.execute("CREATE DATABASE %I OWNER gatehouse_owner", database));
        }
        session.execute("ALTER DATABASE %I OWNER TO gatehouse_owner", database);
        session.execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", database);
        session.execute("GRANT CONNECT ON DATABASE %I TO gatehouse_app, gatehouse_worker, gatehouse_backup", database);
    }

    private void enterDatabase() throws SQLException {
        try (SqlSession session = SqlSession.open(target.url(), admin)) {
            session.execute("ALTER SCHEMA public OWNER TO gatehouse_owner");
            session.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            session.execute("GRANT USAGE ON SCHEMA public TO gatehouse_app, gatehouse_worker");
        }
    }

    // Another administrator's tool may create the same role or database between our look and our step.
    private static void unlessMade(Step step) throws SQLException {
        try {
            step.run();
        } catch (SQLException e) {
            if (!MADE_MEANWHILE.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private interface Step {

        void run() throws SQLException;
    }
}
