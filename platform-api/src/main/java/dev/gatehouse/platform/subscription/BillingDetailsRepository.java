package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whom the bound firm's invoices are made out to. */
@Repository
class BillingDetailsRepository {

    private final TenantSql sql;

    BillingDetailsRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<BillingDetailsResponse> find() {
        return sql.one(
                "select name, address, tax_id, version from billing_details",
                row -> new BillingDetailsResponse(
                        Objects.requireNonNull(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        Objects.requireNonNull(row.get(3, Integer.class))));
    }

    /** Sets them at a version; false when it is not the current one. What nobody has set has version 1. */
    Mono<Boolean> put(int version, SetBillingDetailsRequest details) {
        String upsert = """
                insert into billing_details (name, address, tax_id) select $2, $3, $4 where $1 = 1
                    or exists (select 1 from billing_details)
                on conflict (org_id) do update
                    set name = excluded.name, address = excluded.address, tax_id = excluded.tax_id,
                        version = billing_details.version + 1
                    where billing_details.version = $1
                """;
        return sql.update(
                        upsert,
                        version,
                        details.name(),
                        TenantSql.nullable(details.address(), String.class),
                        TenantSql.nullable(details.taxId(), String.class))
                .map(changed -> changed == 1);
    }
}
