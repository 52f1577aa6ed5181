package dev.gatehouse.local;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * A running PostgreSQL and the databases made on it. Its {@link #admin() role} is a superuser; everything Gatehouse
 * runs with is created by the migrations.
 */
public final class PostgresServer implements AutoCloseable {

    private final JdbcTarget admin;
    private final ServerLifetime lifetime;
    private final TemplateDatabases templates;

    PostgresServer(JdbcTarget admin, ServerLifetime lifetime) {
        this.admin = admin;
        this.lifetime = lifetime;
        this.templates = new TemplateDatabases(this);
    }

    public String host() {
        return admin.host();
    }

    public int port() {
        return admin.port();
    }

    public String user() {
        return admin.user();
    }

    public String password() {
        return admin.password();
    }

    /** The superuser in the server's own maintenance database. */
    public JdbcTarget admin() {
        return admin;
    }

    /** The superuser in the named database. */
    public JdbcTarget database(String name) {
        return admin.database(name);
    }

    public JdbcTarget createDatabase(String name) {
        admin.execute("CREATE DATABASE " + quoted(name));
        return database(name);
    }

    /** Copies a database nobody is connected to; the copy has the same owner. */
    public JdbcTarget cloneDatabase(String template, String name) {
        String owner = templates.ownerOf(template);
        admin.execute("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY OWNER %s"
                .formatted(quoted(name), quoted(template), quoted(owner)));
        return database(name);
    }

    /**
     * A new database that looks as {@code migrate} left the template of that name. The template is made at its first
     * use in this JVM; every later call only copies it.
     */
    public JdbcTarget freshDatabase(String templateName, Consumer<JdbcTarget> migrate) {
        return templates.fresh(templateName, migrate);
    }

    public JdbcTarget freshDatabase() {
        return createDatabase("fresh_" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public void close() {
        if (lifetime.outlivesThisJvm()) {
            templates.dropAll();
        }
        lifetime.stop();
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
