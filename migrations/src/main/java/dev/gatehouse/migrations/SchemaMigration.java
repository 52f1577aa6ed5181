package dev.gatehouse.migrations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Applies the versioned migrations as the schema's owner. Refuses a database that a newer release has migrated. */
final class SchemaMigration {

    private final Flyway flyway;
    private final List<String> locations;

    SchemaMigration(MigrationsTarget target) {
        this.locations = target.locations();
        this.flyway = Flyway.configure()
                .dataSource(target.url(), target.owner().user(), target.owner().password())
                .locations(locations.toArray(String[]::new))
                .defaultSchema("public")
                .table("schema_history")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                // Flyway ignores migrations from the future unless told otherwise.
                .ignoreMigrationPatterns(new String[0])
                // A lock of the session, not of a transaction, lets a migration create an index concurrently.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    int run() {
        try {
            MigrationInfo[] all = flyway.info().all();
            refuseNewer(all);
            TenantDataScan.of(locations, all).check();
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new MigrationsException("The schema was not migrated: " + e.getMessage(), e);
        }
    }

    private static void refuseNewer(MigrationInfo[] all) {
        List<String> unknown = Stream.of(all)
                .filter(migration -> isUnknown(migration.getState()))
                .map(migration -> migration.getVersion() + " " + migration.getDescription())
                .toList();
        if (!unknown.isEmpty()) {
            throw new MigrationsException("This database is newer than this release: it has "
                    + String.join(", ", unknown) + ". Run the release that migrated it, or restore a backup.");
        }
    }

    private static boolean isUnknown(MigrationState state) {
        return switch (state) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }
}
