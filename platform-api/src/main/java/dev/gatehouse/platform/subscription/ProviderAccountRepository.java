package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the payment provider knows the bound firm as. */
@Repository
class ProviderAccountRepository {

    private final TenantSql sql;

    ProviderAccountRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<String> customer() {
        return sql.one(
                "select customer from provider_account", row -> Objects.requireNonNull(row.get(0, String.class)));
    }

    /** The first one stays. */
    Mono<Void> insert(String customer) {
        return sql.update(
                        "insert into provider_account (customer) values ($1) on conflict (org_id) do nothing", customer)
                .then();
    }

    /** Keeps an event; false when it was here before. */
    Mono<Boolean> keep(String event, String type) {
        return sql.update(
                        "insert into provider_event (id, type) values ($1, $2) on conflict (org_id, id) do nothing",
                        event,
                        type)
                .map(kept -> kept == 1);
    }

    /** A look at the provider that is about to be taken. */
    record Question(long number, String customer) {}

    Mono<Question> ask() {
        return sql.one(
                "update provider_account set asked = asked + 1 returning asked, customer",
                row -> new Question(
                        Objects.requireNonNull(row.get(0, Long.class)),
                        Objects.requireNonNull(row.get(1, String.class))));
    }

    /** Whether an answer is not overtaken by one to a later question. */
    Mono<Boolean> answer(long number) {
        return sql.update("update provider_account set answered = $1 where answered < $1", number)
                .map(taken -> taken == 1);
    }
}
