package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.platform.tenancy.TenantSql;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The bound firm's rule about second factors. */
@Repository
class SecondFactorRepository {

    private final TenantSql sql;

    SecondFactorRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<SecondFactor> read() {
        return sql.one(
                "select second_factor from organization_profile",
                row -> SecondFactor.valueOf(row.get(0, String.class)));
    }

    /** False when it is so already. */
    Mono<Boolean> change(SecondFactor rule) {
        return sql.update("update organization_profile set second_factor = $1 where second_factor <> $1", rule.name())
                .map(changed -> changed == 1);
    }
}
