package db.migration;

import dev.gatehouse.migrations.TenantMigration;

/**
 * Work that comes again stood under ids that two kinds shared. What stands is begun afresh under the id of its kind,
 * and what the other kind kept from beginning begins.
 */
public final class V202611211705__begin_what_never_began extends TenantMigration {

    @Override
    protected String statement() {
        return """
                with former as (
                    delete from work where id in (
                        '019aa5f0-0000-7000-8000-000000000001', '019aa5f0-0000-7000-8000-000000000002')
                    returning org_id)
                insert into work (org_id, id, kind, subject_id, due_at)
                select firm.id, md5(kind)::uuid, kind, firm.id, now()
                from (select nullif(current_setting('app.org_id', true), '')::uuid as id) firm,
                    lateral (
                        select 'session-record-removal' where exists (select 1 from session_record)
                        union all
                        select 'deadline-reminders' where exists (select 1 from deadline_rule)
                        union all
                        select 'subscription-day' where exists (select 1 from subscription)
                            or exists (select 1 from provider_account)) kinds (kind)
                on conflict (org_id, id) do nothing
                """;
    }
}
