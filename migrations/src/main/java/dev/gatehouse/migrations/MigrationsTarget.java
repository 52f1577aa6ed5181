package dev.gatehouse.migrations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database to make ready.
 *
 * @param url JDBC URL of the database; it is created when it is missing and {@code admin} is given
 * @param admin a superuser, or a role that may create roles and databases; null when roles and database exist already
 * @param locations where Flyway looks for migrations
 */
public record MigrationsTarget(String url, @Nullable Login admin, RolePasswords passwords, List<String> locations) {

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]+/)([^?]+)(\\?.*)?");
    private static final List<String> SHIPPED = List.of("classpath:db/migration");

    public MigrationsTarget {
        if (!URL.matcher(url).matches()) {
            throw new IllegalArgumentException("Not a URL of the form jdbc:postgresql://host:port/database: " + url);
        }
        locations = List.copyOf(locations);
    }

    public MigrationsTarget(String url, @Nullable Login admin, RolePasswords passwords) {
        this(url, admin, passwords, SHIPPED);
    }

    public MigrationsTarget withLocations(String... newLocations) {
        return new MigrationsTarget(url, admin, passwords, List.of(newLocations));
    }

    String database() {
        return parts().group(2);
    }

    /** The database every cluster has: roles are made there, so that two runs for two databases meet at one lock. */
    String maintenanceUrl() {
        Matcher parts = parts();
        String parameters = parts.group(3) == null ? "" : parts.group(3);
        return parts.group(1) + "postgres" + parameters;
    }

    Login owner() {
        return new Login(DatabaseRole.OWNER.roleName(), passwords.of(DatabaseRole.OWNER));
    }

    private Matcher parts() {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalStateException(url);
        }
        return matcher;
    }
}
