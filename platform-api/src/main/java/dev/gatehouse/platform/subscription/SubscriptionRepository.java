package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Period;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Standing;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The subscription of the bound firm, of which there is one or none. */
@Repository
class SubscriptionRepository {

    private static final String SELECT = "select state, plan, next_plan, period_from, period_until, anchor_day,"
            + " overdue_since, standing, version from subscription";

    private final TenantSql sql;

    SubscriptionRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A subscription as it is stored. */
    record Stored(Subscription subscription, int version) {}

    Mono<Stored> find() {
        return sql.one(SELECT, SubscriptionRepository::read);
    }

    /** Nobody else takes a step until this transaction has ended. */
    Mono<Stored> findForUpdate() {
        return sql.one(SELECT + " for update", SubscriptionRepository::read);
    }

    /** A second one at the same moment is a conflict. */
    Mono<Void> insert(Subscription begun) {
        String insert = """
                insert into subscription
                    (state, plan, next_plan, period_from, period_until, anchor_day, overdue_since, standing)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                """;
        return sql.update(insert, values(begun)).then();
    }

    Mono<Void> update(Subscription changed) {
        String update = """
                update subscription set state = $1, plan = $2, next_plan = $3, period_from = $4, period_until = $5,
                    anchor_day = $6, overdue_since = $7, standing = $8, version = version + 1
                """;
        return sql.update(update, values(changed)).then();
    }

    private static Object[] values(Subscription subscription) {
        return new Object[] {
            subscription.state().name(),
            subscription.plan().name(),
            subscription.nextPlan().name(),
            subscription.period().from(),
            subscription.period().until(),
            subscription.anchorDay(),
            TenantSql.nullable(subscription.overdueSince(), LocalDate.class),
            subscription.standing().name()
        };
    }

    private static Stored read(Readable row) {
        Subscription subscription = new Subscription(
                SubscriptionState.valueOf(row.get(0, String.class)),
                Plan.valueOf(row.get(1, String.class)),
                Plan.valueOf(row.get(2, String.class)),
                new Period(
                        Objects.requireNonNull(row.get(3, LocalDate.class)),
                        Objects.requireNonNull(row.get(4, LocalDate.class))),
                Objects.requireNonNull(row.get(5, Integer.class)),
                row.get(6, LocalDate.class),
                Standing.valueOf(row.get(7, String.class)));
        return new Stored(subscription, Objects.requireNonNull(row.get(8, Integer.class)));
    }
}
