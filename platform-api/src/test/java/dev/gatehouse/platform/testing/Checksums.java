package dev.gatehouse.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a firm has in the database, as one checksum a table, read by the superuser. */
public final class Checksums {

    private static final Duration SETTLED = Duration.ofSeconds(20);
    private static final String TENANT_TABLES = """
            select c.table_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and c.column_name = 'org_id' and t.table_type = 'BASE TABLE'
            order by 1
            """;

    private Checksums() {}

    /** A line for every table: its name, how many rows the firm has there, and their checksum. */
    public static List<String> of(Firm firm) {
        Rows rows = new Rows(firm.platform().database());
        List<String> sums = new ArrayList<>();
        rows.texts(TENANT_TABLES).forEach(table -> sums.add(sum(firm, table, "org_id")));
        sums.add(sum(firm, "organization", "id"));
        sums.add(sum(firm, "membership", "organization_id"));
        sums.add(sum(firm, "organization_usage", "organization_id"));
        return rows.texts(String.join(" union all ", sums));
    }

    private static String sum(Firm firm, String table, String owner) {
        return "select '" + table
                + " ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) from "
                + table
                + " t where " + owner + " = '" + firm.id() + "'";
    }

    /** Waits until nothing of the firm is to be done soon any more; what is for another day stays. */
    public static void settle(Firm firm) {
        Rows rows = new Rows(firm.platform().database());
        String open = "select count(*) from work where org_id = ? and done_at is null and failed_at is null"
                + " and due_at < now() + interval '1 hour'";
        Await.until(SETTLED, () -> rows.number(open, firm.id()) == 0);
    }
}
