package tenantdata;

import dev.gatehouse.migrations.TenantMigration;

public class V202601020900__shout extends TenantMigration {

    @Override
    protected String statement() {
        return "UPDATE note SET body = upper(body)";
    }
}
