package dev.gatehouse.migrations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar migrations.jar migrate} and {@code operator add <mail>}, {@code operator disable <mail>}. Reads
 * environment variables, or system properties of the same name in lower case with dots ({@code gatehouse.db.url}):
 *
 * <ul>
 *   <li>{@code GATEHOUSE_DB_URL}: {@code jdbc:postgresql://host:5432/gatehouse}
 *   <li>{@code GATEHOUSE_DB_OWNER_PASSWORD}, {@code _APP_PASSWORD}, {@code _WORKER_PASSWORD}, {@code _BACKUP_PASSWORD}
 *   <li>{@code GATEHOUSE_DB_ADMIN_USER} and {@code _ADMIN_PASSWORD}: who creates roles and database; without them both
 *       must exist, and only the owner's password is needed
 *   <li>{@code GATEHOUSE_CONSOLE_URL}: where the console is; {@code operator add} prints a link to it
 * </ul>
 */
public final class MigrationsCommand {

    private static final String USAGE = """
            Usage: java -jar migrations.jar migrate
                   java -jar migrations.jar operator add <mail>
                   java -jar migrations.jar operator disable <mail>

            Creates the roles and the database (with GATEHOUSE_DB_ADMIN_USER and GATEHOUSE_DB_ADMIN_PASSWORD),
            then applies the migrations as gatehouse_owner. Needs GATEHOUSE_DB_URL, GATEHOUSE_DB_OWNER_PASSWORD and,
            with an administrator, GATEHOUSE_DB_APP_PASSWORD, GATEHOUSE_DB_WORKER_PASSWORD and
            GATEHOUSE_DB_BACKUP_PASSWORD.

            "operator add" prints a link, good once and for 24 hours, with which somebody who runs the service sets up
            their sign-in; for somebody who has one it takes their second factors away. Needs GATEHOUSE_CONSOLE_URL.
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
        try {
            switch (String.join(" ", arguments).strip()) {
                case "migrate" -> migrate();
                case String words when words.matches("operator add \\S+") -> addOperator(arguments[2]);
                case String words when words.matches("operator disable \\S+") -> disableOperator(arguments[2]);
                default -> {
                    System.err.print(USAGE);
                    return 2;
                }
            }
            return 0;
        } catch (MigrationsException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private void migrate() {
        int applied = Migrations.run(target());
        System.out.println(applied == 0 ? "The database is up to date." : applied + " migrations applied.");
    }

    private void addOperator(String email) {
        String console = required("GATEHOUSE_CONSOLE_URL");
        System.out.println(new OperatorInvitation(target(), console).add(email));
    }

    private void disableOperator(String email) {
        boolean known = new OperatorInvitation(target(), "").disable(email);
        System.out.println(known ? "Disabled from the next click on." : "There is no such operator.");
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
