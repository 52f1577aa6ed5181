package db.migration;

import dev.gatehouse.migrations.TenantMigration;

/** Firms that have mailed before their deliveries were counted on to end begin to forget them too. */
public final class V202611211711__forget_former_deliveries extends TenantMigration {

    @Override
    protected String statement() {
        return """
                insert into work (org_id, id, kind, subject_id, due_at)
                select firm.id, md5('delivery-removal')::uuid, 'delivery-removal', firm.id, now()
                from (select nullif(current_setting('app.org_id', true), '')::uuid as id) firm
                where exists (select 1 from delivery)
                on conflict (org_id, id) do nothing
                """;
    }
}
