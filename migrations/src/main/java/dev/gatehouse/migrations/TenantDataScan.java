package dev.gatehouse.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Refuses SQL migrations that change rows of tenants. Under forced row-level security such a statement changes no row
 * and reports success, because no organisation is bound; {@link TenantMigration} binds each. What stands in a
 * function's body runs later, with a tenant, and is left alone.
 */
final class TenantDataScan {

    private static final String NAME = "(?:public\\.)?\"?([a-z_%][a-z0-9_]*)\"?";
    private static final Pattern TENANT_TABLE = Pattern.compile(
            "^create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME + "\\s*\\(.*\\borg_id\\b",
            Pattern.DOTALL);
    private static final Pattern TENANT_COLUMN = Pattern.compile(
            "^alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?" + NAME
                    + "\\s.*\\badd\\s+(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?org_id\\b",
            Pattern.DOTALL);
    private static final Pattern FUNCTION =
            Pattern.compile("^create\\s+(?:or\\s+replace\\s+)?(?:function|procedure)\\b");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+(?:only\\s+)?" + NAME);
    private static final Pattern COPIED =
            Pattern.compile("\\b(?:insert\\s+into|from|join|using)\\s+(?:only\\s+)?" + NAME);
    private static final Pattern INSERT_SELECT = Pattern.compile(
            "\\binsert\\s+into\\b.*\\bselect\\b|^create\\s+table\\b.*\\bas\\b.*\\bselect\\b", Pattern.DOTALL);

    private final Map<String, String> scripts;

    /** {@code scripts} maps a file's name to its text. */
    TenantDataScan(Map<String, String> scripts) {
        this.scripts = new TreeMap<>(scripts);
    }

    static TenantDataScan of(List<String> locations, MigrationInfo[] migrations) {
        return new TenantDataScan(Stream.of(migrations)
                .map(MigrationInfo::getScript)
                .filter(script -> script.endsWith(".sql"))
                .collect(Collectors.toMap(script -> script, script -> read(locations, script))));
    }

    void check() {
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new MigrationsException(
                    "Rows of tenants are changed by a Java migration that extends TenantMigration," + " not in SQL: "
                            + String.join("; ", findings));
        }
    }

    List<String> findings() {
        Set<String> tenantTables = tenantTables();
        return scripts.entrySet().stream()
                .flatMap(script -> SqlStatements.of(script.getValue()).stream()
                        .filter(statement -> !FUNCTION.matcher(statement).find())
                        .flatMap(statement -> touched(statement, tenantTables))
                        .map(table -> script.getKey() + " changes " + table))
                .distinct()
                .toList();
    }

    private Set<String> tenantTables() {
        return scripts.values().stream()
                .map(SqlStatements::of)
                .flatMap(Collection::stream)
                .flatMap(statement -> Stream.of(TENANT_TABLE, TENANT_COLUMN)
                        .flatMap(pattern -> pattern.matcher(statement).results()))
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> touched(String statement, Set<String> tenantTables) {
        Stream<MatchResult> copied = INSERT_SELECT.matcher(statement).find()
                ? COPIED.matcher(statement).results()
                : Stream.empty();
        return Stream.concat(CHANGED.matcher(statement).results(), copied)
                .map(match -> match.group(1))
                // A name that is filled in later (format's %I) could be any table.
                .filter(table -> tenantTables.contains(table) || table.startsWith("%"));
    }

    private static String read(List<String> locations, String script) {
        return locations.stream()
                .map(location -> location.replaceFirst("^classpath:/?", "") + "/" + script)
                .map(Thread.currentThread().getContextClassLoader()::getResourceAsStream)
                .filter(Objects::nonNull)
                .map(TenantDataScan::text)
                .findFirst()
                .orElse("");
    }

    private static String text(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
