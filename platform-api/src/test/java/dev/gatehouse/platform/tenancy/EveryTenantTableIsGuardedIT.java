package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the catalogue of the migrated database: what isolation rests on is there, and nothing goes around it. */
class EveryTenantTableIsGuardedIT {

    private static final String BINDING =
            "( SELECT (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid AS \"nullif\")";

    private final Rows rows = new Rows(Platform.shared().database());

    @Test
    @Requirement("S-02")
    void tablesWithoutOrganisationAreTheNamedOnes() {
        assertThat(rows.texts("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') and not exists ("
                        + " select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')"
                        + " order by 1"))
                .containsExactly(
                        "membership",
                        "operator",
                        "operator_factor",
                        "operator_recovery_code",
                        "organization",
                        "organization_usage",
                        "person",
                        "person_factor",
                        "person_recovery_code",
                        "schema_history");
    }

    @Test
    @Requirement("S-02")
    void everyTenantTableForcesRowLevelSecurity() {
        assertThat(tenantTables()).hasSizeGreaterThan(15);
        assertThat(rows.texts("select relname from pg_class where oid in (" + TENANT_TABLES
                        + ") and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    @Requirement("S-02")
    void everyTenantTableHasTheOnePolicyWithBothChecks() {
        List<String> guarded =
                rows.texts("select tablename from pg_policies where policyname = 'tenant' and cmd = 'ALL'"
                        + " and qual = '(org_id = " + BINDING.replace("'", "''")
                        + ")' and with_check = qual order by 1");
        assertThat(guarded).containsExactlyElementsOf(tenantTables());
    }

    @Test
    @Requirement("S-02")
    void onlyTheWorkTableHasAFurtherPolicyAndOnlyForTheWorker() {
        assertThat(rows.texts("select tablename || ' ' || policyname || ' ' || roles::text from pg_policies"
                        + " where policyname <> 'tenant' order by 1"))
                .containsExactly("work worker_select {gatehouse_worker}", "work worker_update {gatehouse_worker}");
    }

    @Test
    void everyTenantTableFillsItsOrganisationIn() {
        assertThat(rows.texts(
                        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'"
                                + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                                + " where c.oid in (" + TENANT_TABLES + ") and (d.oid is null or not a.attnotnull)"))
                .isEmpty();
    }

    @Test
    @Requirement("S-04")
    void everyReferenceBetweenTenantTablesIncludesTheOrganisation() {
        assertThat(
                        rows.texts(
                                "select f.conname from pg_constraint f where f.contype = 'f'"
                                        + " and f.conrelid in (" + TENANT_TABLES + ") and f.confrelid in ("
                                        + TENANT_TABLES + ")"
                                        + " and not exists (select 1 from unnest(f.conkey, f.confkey) k (here, there)"
                                        + " join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.here and a.attname = 'org_id'"
                                        + " join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.there and b.attname = 'org_id')"))
                .isEmpty();
    }

    @Test
    void everyIndexOfATenantTableBeginsWithTheOrganisationExceptTheWorkersOwn() {
        assertThat(rows.texts("select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid"
                        + " join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]"
                        + " where x.indrelid in (" + TENANT_TABLES + ") and a.attname <> 'org_id'"))
                .containsExactly("work_due");
    }

    @Test
    @Requirement("S-02")
    void rolesOfTheServerOwnNothingAndBypassNothing() {
        assertThat(rows.texts("select rolname from pg_roles where rolname in ('gatehouse_app', 'gatehouse_worker')"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(rows.texts("select c.relname from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname in ('gatehouse_app', 'gatehouse_worker')"))
                .isEmpty();
        assertThat(
                        rows.texts(
                                "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
                                        + " join pg_roles p on p.oid = m.member where p.rolname in ('gatehouse_app', 'gatehouse_worker')"))
                .isEmpty();
    }

    @Test
    @Requirement("S-02")
    void nothingRunsWithMoreRightsThanItsCaller() {
        assertThat(rows.texts("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'public' and p.prosecdef"))
                .isEmpty();
        assertThat(rows.texts("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and (c.relkind = 'm' or c.relkind = 'v'"
                        + " and not coalesce(c.reloptions @> array['security_invoker=true'], false))"))
                .isEmpty();
    }

    private static final String TENANT_TABLES =
            "select a.attrelid from pg_attribute a join pg_class t on t.oid = a.attrelid"
                    + " join pg_namespace n on n.oid = t.relnamespace"
                    + " where n.nspname = 'public' and t.relkind in ('r', 'p') and a.attname = 'org_id'";

    private List<String> tenantTables() {
        return rows.texts("select relname from pg_class where oid in (" + TENANT_TABLES + ") order by 1");
    }
}
