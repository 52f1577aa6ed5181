package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import dev.gatehouse.local.LocalServicesOptions;
import dev.gatehouse.local.mail.MailboxPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The servers below the product, with a migrated database that holds the demo's organisations and their owners. */
public final class DemoServers implements AutoCloseable {

    private static final String DATABASE = "gatehouse";
    private static final int MIGRATION_SECONDS = 120;

    private final LocalServices services;
    private final MailboxPage mailboxPage;
    private final JdbcTarget database;

    private DemoServers(LocalServices services, MailboxPage mailboxPage) {
        this.services = services;
        this.mailboxPage = mailboxPage;
        this.database = services.postgres().database(DATABASE);
    }

    static DemoServers start(DemoOptions options) {
        LocalServicesOptions local = LocalServicesOptions.throwaway()
                .withPorts(options.ports().servers())
                .withCorsOrigins("http://localhost:" + options.ports().api());
        Path kept = options.keptFolder();
        LocalServices services = LocalServices.start(kept == null ? local : local.keptIn(kept));
        try {
            return new DemoServers(
                    services,
                    MailboxPage.start(services.mailbox(), options.ports().mailbox()));
        } catch (RuntimeException e) {
            services.close();
            throw e;
        }
    }

    public LocalServices services() {
        return services;
    }

    public MailboxPage mailboxPage() {
        return mailboxPage;
    }

    /** The superuser in Gatehouse's database. */
    public JdbcTarget database() {
        return database;
    }

    /** That role in Gatehouse's database; in the demo each role's password is its name. */
    public JdbcTarget databaseAs(String role) {
        return database.as(role, role);
    }

    /** Runs the built migrations; may run again on kept data. */
    void migrate(Path jar, Path log) {
        Map<String, String> settings = Map.of(
                "gatehouse.db.url", database.jdbcUrl(),
                "gatehouse.db.admin_user", database.user(),
                "gatehouse.db.admin_password", database.password(),
                "gatehouse.db.owner_password", "gatehouse_owner",
                "gatehouse.db.app_password", "gatehouse_app",
                "gatehouse.db.worker_password", "gatehouse_worker",
                "gatehouse.db.backup_password", "gatehouse_backup");
        JarCommand command = new JarCommand("The migration", jar, List.of("-Xmx128m"), List.of("migrate"), settings);
        try (ChildProcess migration = ChildProcess.start(command, log)) {
            migration.awaitSuccess(MIGRATION_SECONDS);
        }
    }

    /** Creates the organisations and their owners, as the owner of the schema would on a new installation. */
    void createOrganizations() {
        databaseAs("gatehouse_owner").execute(demoSql());
    }

    @Override
    public void close() {
        mailboxPage.close();
        services.close();
    }

    private static String demoSql() {
        try (InputStream file = DemoServers.class.getResourceAsStream("/demo.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo.sql", e);
        }
    }
}
