package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OrganizationOwner;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.OrganizationUsage;
import dev.gatehouse.contract.operator.SuspensionResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The account of the bound firm. The directory's tables stand outside the tenants, so queries on them name the firm.
 */
@Repository
class AccountRepository {

    private static final int OWNERS = 50;
    private static final String FIND = """
            select o.id, o.slug, coalesce(p.display_name, o.name), o.state, o.plan, u.staff_seats, u.active_clients,
                u.storage_bytes, o.created_at, p.preset
            from organization o
            join organization_profile p on p.org_id = o.id
            join organization_usage u on u.organization_id = o.id
            where o.id = $1
            """;

    private final TenantSql sql;

    AccountRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A firm's account without what hangs on it. */
    record Account(OperatorOrganization organization, Preset preset) {}

    Mono<Account> find(UUID firm) {
        return sql.one(FIND, AccountRepository::account, firm);
    }

    Mono<List<OrganizationOwner>> owners(UUID firm) {
        return sql.list(
                "select coalesce(m.name, p.name), p.email, m.accepted_at is not null from membership m"
                        + " join person p on p.id = m.person_id"
                        + " where m.organization_id = $1 and m.role = 'OWNER' and m.removed_at is null"
                        + " order by m.created_at, m.id limit $2",
                row -> new OrganizationOwner(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, Boolean.class))),
                firm,
                OWNERS);
    }

    /** Why the firm is closed; empty while it is open. */
    Mono<SuspensionResponse> suspension() {
        return sql.one(
                "select s.reason, s.suspended_at, o.email from suspension s join operator o on o.id = s.operator_id"
                        + " where s.restored_at is null",
                row -> new SuspensionResponse(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Instant.class)),
                        Objects.requireNonNull(row.get(2, String.class))));
    }

    /** False when the firm is in this state already. */
    Mono<Boolean> move(UUID firm, OrganizationState state) {
        return sql.update("update organization set state = $2 where id = $1 and state <> $2", firm, state.name())
                .map(rows -> rows == 1);
    }

    Mono<Void> suspend(UUID id, String reason, UUID operator) {
        return sql.update("insert into suspension (id, reason, operator_id) values ($1, $2, $3)", id, reason, operator)
                .then();
    }

    Mono<Void> restore() {
        return sql.update("update suspension set restored_at = now() where restored_at is null")
                .then();
    }

    private static Account account(Readable row) {
        return new Account(
                new OperatorOrganization(
                        Objects.requireNonNull(row.get(0, UUID.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, String.class)),
                        OrganizationState.valueOf(row.get(3, String.class)),
                        Objects.requireNonNull(row.get(4, String.class)),
                        new OrganizationUsage(
                                Objects.requireNonNull(row.get(5, Integer.class)),
                                Objects.requireNonNull(row.get(6, Integer.class)),
                                Objects.requireNonNull(row.get(7, Long.class))),
                        Objects.requireNonNull(row.get(8, Instant.class))),
                Preset.valueOf(row.get(9, String.class)));
    }
}
