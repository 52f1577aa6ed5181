package dev.gatehouse.migrations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar migrations.jar migrate}. Reads environment variables, or system properties of the same name in lower
 * case with dots ({@code gatehouse.db.url}):
 *
 * <ul>
 *   <li>{@code GATEHOUSE_DB_URL}: {@code jdbc:postgresql://host:5432/gatehouse}
 *   <li>{@code GATEHOUSE_DB_OWNER_PASSWORD}, {@code _APP_PASSWORD}, {@code _WORKER_PASSWORD}, {@code _BACKUP_PASSWORD}
 *   <li>{@code GATEHOUSE_DB_ADMIN_USER} and {@code _ADMIN_PASSWORD}: who creates roles and database; without them both
 *       must exist, and only the owner's password is needed
 * </ul>
 */
public final class MigrationsCommand {

    private static final String USAGE = """
            Usage: java -jar migrations.jar migrate

            Creates the roles and the database (with GATEHOUSE_DB_ADMIN_USER and GATEHOUSE_DB_ADMIN_PASSWORD),
            then applies the migrations as gatehouse_owner. Needs GATEHOUSE_DB_URL, GATEHOUSE_DB_OWNER_PASSWORD and,
            with an administrator, GATEHOUSE_DB_APP_PASSWORD, GATEHOUSE_DB_WORKER_PASSWORD and
            GATEHOUSE_DB_BACKUP_PASSWORD.
            """;

    private final Map<String, String> environment;

    private MigrationsCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
        System.exit(new MigrationsCommand(System.getenv()).run(arguments));
    }

    private int run(String[] arguments) {
        if (arguments.length != 1 || !arguments[0].equals("migrate")) {
            System.err.print(USAGE);
            return 2;
        }
        try {
            int applied = Migrations.run(target());
            System.out.println(applied == 0 ? "The database is up to date." : applied + " migrations applied.");
            return 0;
        } catch (MigrationsException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private MigrationsTarget target() {
        Login admin = setting("GATEHOUSE_DB_ADMIN_USER")
                .map(user -> new Login(user, required("GATEHOUSE_DB_ADMIN_PASSWORD")))
                .orElse(null);
        return new MigrationsTarget(required("GATEHOUSE_DB_URL"), admin, passwords(admin));
    }

    private RolePasswords passwords(@Nullable Login admin) {
        String owner = required("GATEHOUSE_DB_OWNER_PASSWORD");
        return admin == null
                ? new RolePasswords(owner, "", "", "")
                : new RolePasswords(
                        owner,
                        required("GATEHOUSE_DB_APP_PASSWORD"),
                        required("GATEHOUSE_DB_WORKER_PASSWORD"),
                        required("GATEHOUSE_DB_BACKUP_PASSWORD"));
    }

    private String required(String name) {
        return setting(name).orElseThrow(() -> new IllegalArgumentException("Set " + name));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(
                        System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')))
                .or(() -> Optional.ofNullable(environment.get(name)))
                .filter(value -> !value.isBlank());
    }
}
