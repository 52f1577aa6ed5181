package dev.gatehouse.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Migrates each template once per JVM and hands out copies, so that a test class starts with a clean schema in well
 * under a second.
 */
final class TemplateDatabases {

    private final PostgresServer server;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> templates = new ConcurrentHashMap<>();
    private final Queue<String> made = new ConcurrentLinkedQueue<>();
    private final AtomicInteger copies = new AtomicInteger();

    TemplateDatabases(PostgresServer server) {
        this.server = server;
    }

    JdbcTarget fresh(String templateName, Consumer<JdbcTarget> migrate) {
        String template = templates.computeIfAbsent(templateName, name -> migrated(name, migrate));
        return copyOf(template);
    }

    private String migrated(String templateName, Consumer<JdbcTarget> migrate) {
        String template = "template_" + templateName + "_" + run;
        JdbcTarget target = server.createDatabase(template);
        made.add(template);
        migrate.accept(target);
        return template;
    }

    // PostgreSQL copies a database only while nobody uses it, a second copy of the same template included.
    private synchronized JdbcTarget copyOf(String template) {
        String name = template.replaceFirst("^template_", "test_") + "_" + copies.incrementAndGet();
        JdbcTarget copy = server.cloneDatabase(template, name);
        made.add(name);
        return copy;
    }

    String ownerOf(String database) {
        String sql = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = ?";
        try (Connection connection = server.admin().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return rows.getString(1);
                }
                throw new IllegalArgumentException("There is no database " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the owner of " + database, e);
        }
    }

    void dropAll() {
        for (String name : made) {
            server.admin().execute("DROP DATABASE IF EXISTS " + PostgresServer.quoted(name) + " WITH (FORCE)");
        }
    }
}
