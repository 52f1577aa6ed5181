package db.migration;

import dev.gatehouse.migrations.TenantMigration;

/** Links that were there before invitations were listed stand in the list as what they were. */
public class V202611211423__list_links_as_invitations extends TenantMigration {

    @Override
    protected String statement() {
        return """
                insert into invitation (org_id, id, contact_id, engagement_id, created_at, last_sent_at)
                select org_id, id, contact_id, engagement_id, created_at, last_sent_at from access_link
                on conflict do nothing
                """;
    }
}
