package dev.gatehouse.migrations;

import java.sql.SQLException;
import java.util.List;

/**
 * Fails when a table with {@code org_id} is not guarded: row-level security enabled and forced, one policy for all
 * commands with both USING and WITH CHECK, and no second policy that would open it to the server's role.
 */
final class TenantTableGuard {

    private static final String UNGUARDED = """
            SELECT c.relname || ': ' || concat_ws(', ',
                CASE WHEN NOT c.relrowsecurity THEN 'row-level security is not enabled' END,
                CASE WHEN NOT c.relforcerowsecurity THEN 'row-level security is not forced' END,
                CASE WHEN p.complete = 0 THEN 'no policy with USING and WITH CHECK' END,
                CASE WHEN p.open > 0 THEN 'a policy lets other organisations in' END)
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE polcmd = '*' AND polpermissive
                        AND pg_get_expr(polqual, polrelid) LIKE '%app.org_id%'
                        AND pg_get_expr(polwithcheck, polrelid) LIKE '%app.org_id%') AS complete,
                    count(*) FILTER (WHERE polpermissive AND NOT ('gatehouse_worker'::regrole = ALL (polroles))
                        AND (coalesce(pg_get_expr(polqual, polrelid), 'app.org_id') NOT LIKE '%app.org_id%'
                            OR coalesce(pg_get_expr(polwithcheck, polrelid), 'app.org_id') NOT LIKE '%app.org_id%')) AS open
                FROM pg_policy WHERE polrelid = c.oid) p
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND p.complete > 0 AND p.open = 0)
            ORDER BY c.relname
            """;

    private TenantTableGuard() {}

    static void check(MigrationsTarget target) {
        List<String> unguarded = unguarded(target);
        if (!unguarded.isEmpty()) {
            throw new MigrationsException("Tables of tenants are not guarded: " + String.join("; ", unguarded));
        }
    }

    private static List<String> unguarded(MigrationsTarget target) {
        try (SqlSession session = SqlSession.open(target.url(), target.owner())) {
            return session.strings(UNGUARDED);
        } catch (SQLException e) {
            throw new MigrationsException("The guard could not read the schema: " + e.getMessage(), e);
        }
    }
}
