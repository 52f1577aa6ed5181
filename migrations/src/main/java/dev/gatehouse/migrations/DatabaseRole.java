package dev.gatehouse.migrations;

import java.util.Map;

/**
 * The roles Gatehouse works with. The names are fixed, because the migrations grant to them by name. Timeouts belong to
 * the role, so they hold behind a connection pooler too.
 */
public enum DatabaseRole {
    /** Owns the database and its schema; used by migrations only. */
    OWNER("gatehouse_owner", "NOBYPASSRLS", Map.of()),

    /** The server. Row-level security applies; a lone ROLLBACK, which it sends by design, must not fill the log. */
    APP(
            "gatehouse_app",
            "NOBYPASSRLS",
            Map.of(
                    "statement_timeout", "5s",
                    "lock_timeout", "2s",
                    "idle_in_transaction_session_timeout", "10s",
                    "transaction_timeout", "15s",
                    "client_min_messages", "error")),

    /** The server's workers, which may claim work of every tenant. */
    WORKER(
            "gatehouse_worker",
            "NOBYPASSRLS",
            Map.of(
                    "statement_timeout", "30s",
                    "lock_timeout", "2s",
                    "idle_in_transaction_session_timeout", "30s",
                    "transaction_timeout", "60s",
                    "client_min_messages", "error")),

    /** Reads everything for dumps and changes nothing. */
    BACKUP("gatehouse_backup", "BYPASSRLS", Map.of("default_transaction_read_only", "on", "row_security", "off"));

    private final String roleName;
    private final String rowSecurity;

    @SuppressWarnings("ImmutableEnumChecker") // only ever Map.of
    private final Map<String, String> settings;

    DatabaseRole(String roleName, String rowSecurity, Map<String, String> settings) {
        this.roleName = roleName;
        this.rowSecurity = rowSecurity;
        this.settings = settings;
    }

    public String roleName() {
        return roleName;
    }

    /** {@code BYPASSRLS} or {@code NOBYPASSRLS}; no role has any other power than to log in. */
    String rowSecurity() {
        return rowSecurity;
    }

    Map<String, String> settings() {
        return settings;
    }
}
