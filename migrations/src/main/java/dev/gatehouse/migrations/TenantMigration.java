package dev.gatehouse.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * A migration that changes rows of tenants: runs its statement once for each organisation, bound to it, all in one
 * transaction. Subclasses stand in the package {@code db.migration} and are named like the SQL files
 * ({@code V202612011030__fill_client_reference}).
 */
public abstract class TenantMigration extends BaseJavaMigration {

    /** The statement as if there were one organisation only: without a condition on {@code org_id}. */
    protected abstract String statement();

    @Override
    public final void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        long changed = 0;
        List<UUID> organizations = organizations(connection);
        try (Statement statement = connection.createStatement()) {
            for (UUID organization : organizations) {
                statement.execute("SET LOCAL app.org_id = '" + organization + "'");
                changed += statement.executeLargeUpdate(statement());
            }
            statement.execute("SET LOCAL app.org_id = ''");
        }
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "{0} rows of {1} organisations", changed, organizations.size());
    }

    private static List<UUID> organizations(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM organization ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
