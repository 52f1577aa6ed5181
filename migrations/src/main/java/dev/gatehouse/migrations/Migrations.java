package dev.gatehouse.migrations;

/** Makes a database ready: roles, schema, guard. Safe to run twice, and from two processes at once. */
public final class Migrations {

    private Migrations() {}

    /** Returns how many migrations were applied; 0 when the database was up to date. */
    public static int run(MigrationsTarget target) {
        bootstrap(target);
        int applied = new SchemaMigration(target).run();
        TenantTableGuard.check(target);
        return applied;
    }

    private static void bootstrap(MigrationsTarget target) {
        Login admin = target.admin();
        if (admin != null) {
            new Bootstrap(target, admin).run();
        }
    }
}
