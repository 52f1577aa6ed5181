package db.migration;

import dev.gatehouse.migrations.TenantMigration;

/** Links that were there before they carried the header of their checklist get it. */
public class V202611211301__fill_header_on_links extends TenantMigration {

    @Override
    protected String statement() {
        return """
                update access_link l
                set shown_title = e.title, shown_message = e.message, shown_state = e.state, shown_due_on = e.due_on,
                    shown_name = c.name
                from engagement e, contact c
                where e.org_id = l.org_id and e.id = l.engagement_id and c.org_id = l.org_id and c.id = l.contact_id
                """;
    }
}
