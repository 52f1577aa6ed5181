package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.ReviewDecision;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Immutable attempts and the decisions on them. */
@Repository
public class SubmissionRepository {

    private static final int PER_ENGAGEMENT = 2_000;
    private static final String OF_ENGAGEMENT = """
            select s.id, s.item_id, s.number, c.name, s.submitted_at, f.ids, r.decision, r.reason, r.member_id, r.reviewed_at
            from submission s
            join item i on i.org_id = s.org_id and i.id = s.item_id
            join contact c on c.org_id = s.org_id and c.id = s.contact_id
            left join review r on r.org_id = s.org_id and r.submission_id = s.id
            left join lateral (
                select array_agg(x.file_id order by x.file_id) as ids from submission_file x
                where x.org_id = s.org_id and x.submission_id = s.id
            ) f on true
            where i.engagement_id = $1 order by s.submitted_at desc, s.number desc limit $2
            """;

    private final TenantSql sql;

    SubmissionRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A submission with its decision, if there is one. */
    public record Attempt(
            UUID id,
            UUID itemId,
            int number,
            String contactName,
            Instant submittedAt,
            List<UUID> fileIds,
            @Nullable ReviewDecision decision,
            @Nullable String reason,
            @Nullable UUID memberId,
            @Nullable Instant reviewedAt) {}

    /** Every attempt of an engagement, newest first. */
    public Mono<List<Attempt>> ofEngagement(UUID engagement) {
        return sql.list(OF_ENGAGEMENT, SubmissionRepository::read, engagement, PER_ENGAGEMENT);
    }

    /** Adds the next attempt of an item, which the caller has locked, and gives its number. */
    public Mono<Integer> insert(UUID id, UUID item, UUID contact, List<UUID> files) {
        String insert = """
                insert into submission (id, item_id, number, contact_id)
                select $1, $2, coalesce(max(number), 0) + 1, $3 from submission where item_id = $2
                returning number
                """;
        return sql.one(insert, row -> Objects.requireNonNull(row.get(0, Integer.class)), id, item, contact)
                .delayUntil(number -> sql.update(
                        "insert into submission_file (submission_id, file_id) select $1, unnest($2::uuid[])",
                        id,
                        files.toArray(UUID[]::new)));
    }

    /** Decides on the newest attempt of an item and gives its id. */
    Mono<UUID> decide(UUID item, ReviewDecision decision, @Nullable String reason, UUID member) {
        String insert = """
                insert into review (submission_id, decision, reason, member_id)
                select id, $2, $3, $4 from submission where item_id = $1 order by number desc limit 1
                returning submission_id
                """;
        return sql.one(
                insert,
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                item,
                decision.name(),
                TenantSql.nullable(reason, String.class),
                member);
    }

    private static Attempt read(Readable row) {
        return new Attempt(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, Integer.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Instant.class)),
                Optional.ofNullable(row.get(5, UUID[].class))
                        .map(Arrays::asList)
                        .orElse(List.of()),
                Optional.ofNullable(row.get(6, String.class))
                        .map(ReviewDecision::valueOf)
                        .orElse(null),
                row.get(7, String.class),
                row.get(8, UUID.class),
                row.get(9, Instant.class));
    }
}
