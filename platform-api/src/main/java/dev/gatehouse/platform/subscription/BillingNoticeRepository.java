package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class BillingNoticeRepository {

    private final TenantSql sql;

    BillingNoticeRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Those of the members who have not been told before get a row each; gives the rows. */
    Mono<List<UUID>> insert(Notice notice, List<UUID> members) {
        String insert = """
                insert into billing_notice (id, kind, subject, member_id)
                select id, $3, $4, member from unnest($1::uuid[], $2::uuid[]) as t (id, member)
                on conflict (org_id, kind, subject, member_id) do nothing returning id
                """;
        return sql.list(
                insert,
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                members.stream().map(member -> Ids.next()).toArray(UUID[]::new),
                members.toArray(UUID[]::new),
                notice.word().name(),
                notice.subject());
    }

    /** A notice that has not been sent. */
    Mono<BillingLetters.Letter> unsent(UUID id) {
        return sql.one(
                "select kind, subject, member_id from billing_notice where id = $1 and sent_at is null",
                row -> new BillingLetters.Letter(
                        id,
                        BillingWord.valueOf(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, UUID.class))),
                id);
    }

    Mono<Void> markSent(UUID id) {
        return sql.update("update billing_notice set sent_at = now() where id = $1", id)
                .then();
    }
}
