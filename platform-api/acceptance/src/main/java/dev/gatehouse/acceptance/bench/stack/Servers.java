package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import dev.gatehouse.local.LocalServicesOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** PostgreSQL, Redis, S3 and SMTP, and databases of any size on them. */
public final class Servers implements AutoCloseable {

    private static final String TEMPLATE = "gatehouse";

    private final LocalServices services;

    private Servers(LocalServices services) {
        this.services = services;
    }

    /** Starts the servers; they stop with this JVM at the latest, for they are processes that outlive it. */
    public static Servers start() {
        Servers servers = new Servers(LocalServices.start(LocalServicesOptions.throwaway()));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "bench-stop"));
        return servers;
    }

    /** Makes a database with its schema and so many rows; the schema is migrated once and copied from then on. */
    public BenchDatabase filled(DataSize size, BuiltJars jars, Progress progress) {
        JdbcTarget fresh = services.postgres().freshDatabase(TEMPLATE, target -> migrate(target, jars));
        BenchData.fill(fresh, size, progress);
        return new BenchDatabase(fresh, size);
    }

    public LocalServices services() {
        return services;
    }

    public URI redis() {
        return services.redis().uri();
    }

    @Override
    public synchronized void close() {
        services.close();
    }

    private static void migrate(JdbcTarget database, BuiltJars jars) {
        Map<String, String> settings = Map.of(
                "GATEHOUSE_DB_URL",
                database.jdbcUrl(),
                "GATEHOUSE_DB_ADMIN_USER",
                database.user(),
                "GATEHOUSE_DB_ADMIN_PASSWORD",
                database.password(),
                "GATEHOUSE_DB_OWNER_PASSWORD",
                BenchDatabase.OWNER,
                "GATEHOUSE_DB_APP_PASSWORD",
                BenchDatabase.APP,
                "GATEHOUSE_DB_WORKER_PASSWORD",
                "gatehouse_worker",
                "GATEHOUSE_DB_BACKUP_PASSWORD",
                "gatehouse_backup");
        try (ChildJvm migration = ChildJvm.start(
                "The migration",
                jars.workFolder().resolve("migrations.log"),
                settings,
                List.of("-Xmx128m"),
                jars.migrations(),
                "migrate")) {
            migration.awaitSuccess(Duration.ofMinutes(2));
        }
    }
}
