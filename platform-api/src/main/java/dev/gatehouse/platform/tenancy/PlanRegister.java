package dev.gatehouse.platform.tenancy;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Standing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down what the gate reads of the bound firm: its plan and how it stands. To be called in the transaction of the
 * step from which both follow. The table stands outside the tenants, so the statement names the firm.
 */
@Component
public class PlanRegister {

    private final TenantSql sql;
    private final OrganizationDirectory organizations;

    PlanRegister(TenantSql sql, OrganizationDirectory organizations) {
        this.sql = sql;
        this.organizations = organizations;
    }

    /** Holds on all nodes once the current transaction has committed. */
    public Mono<Void> put(Plan plan, Standing standing) {
        return Tenant.current()
                .flatMap(firm -> sql.update(
                                "update organization set plan = $2, standing = $3 where id = $1",
                                firm.value(),
                                plan.name(),
                                standing.name())
                        .then(organizations.changed(firm)));
    }
}
