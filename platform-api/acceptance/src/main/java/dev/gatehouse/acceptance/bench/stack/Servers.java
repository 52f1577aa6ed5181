package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import dev.gatehouse.local.LocalServicesOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** PostgreSQL, Redis, S3 and SMTP with a migrated, filled database. */
public final class Servers implements AutoCloseable {

    private static final String DATABASE = "gatehouse";
    private static final String OWNER = "gatehouse_owner";
    private static final String APP = "gatehouse_app";

    private final LocalServices services;
    private final JdbcTarget database;

    private Servers(LocalServices services) {
        this.services = services;
        this.database = services.postgres().database(DATABASE);
    }

    /** Starts the servers; they stop with this JVM at the latest, for they are processes that outlive it. */
    public static Servers start() {
        Servers servers = new Servers(LocalServices.start(LocalServicesOptions.throwaway()));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "bench-stop"));
        return servers;
    }

    /** Makes schema and rows. */
    public void prepare(BuiltJars jars, DataSize size, Progress progress) {
        migrate(jars);
        BenchData.fill(owner(), size, progress);
    }

    public LocalServices services() {
        return services;
    }

    public URI redis() {
        return services.redis().uri();
    }

    /** The database as the application's role has it. */
    public JdbcTarget app() {
        return database.as(APP, APP);
    }

    /** The database as the schema's owner has it. */
    public JdbcTarget owner() {
        return database.as(OWNER, OWNER);
    }

    /** Adds a token to the link of that subject and returns it. */
    public String giveToken(Subject subject) {
        String token = "b".repeat(43);
        owner().execute("select set_config('app.org_id', '%s', false);".formatted(subject.organization())
                + "insert into access_link_token (hash, link_id) values (sha256(convert_to('%s', 'UTF8')), '%s')"
                        .formatted(token, subject.id()));
        return token;
    }

    @Override
    public synchronized void close() {
        services.close();
    }

    private void migrate(BuiltJars jars) {
        Map<String, String> settings = Map.of(
                "GATEHOUSE_DB_URL",
                database.jdbcUrl(),
                "GATEHOUSE_DB_ADMIN_USER",
                database.user(),
                "GATEHOUSE_DB_ADMIN_PASSWORD",
                database.password(),
                "GATEHOUSE_DB_OWNER_PASSWORD",
                OWNER,
                "GATEHOUSE_DB_APP_PASSWORD",
                APP,
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
