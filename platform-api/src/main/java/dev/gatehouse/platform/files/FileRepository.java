package dev.gatehouse.platform.files;

import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class FileRepository {

    private static final int PER_ENGAGEMENT = 5_000;
    private static final String SELECT = """
            select f.org_id, f.id, f.item_id, f.batch_id, f.name, f.size, f.content_type, f.sha256, f.state, f.stored_at,
                f.preview_pages
            from file f
            """;

    private final TenantSql sql;

    FileRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** True when the batch now belongs to this item and contact, whether it is new or was there. */
    Mono<Boolean> insertBatch(UUID batch, UUID item, UUID contact) {
        return sql.update(
                        "insert into upload_batch (id, item_id, contact_id) values ($1, $2, $3) on conflict do nothing",
                        batch,
                        item,
                        contact)
                .then(sql.one(
                        "select item_id = $2 and contact_id = $3 from upload_batch where id = $1",
                        row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                        batch,
                        item,
                        contact));
    }

    Mono<Long> insert(UUID item, UUID batch, UploadDeclaration file, String contentType) {
        String insert = """
                insert into file (id, item_id, batch_id, name, size, content_type, sha256)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict (org_id, id) do nothing
                """;
        return sql.update(insert, file.id(), item, batch, file.name(), file.size(), contentType, file.sha256());
    }

    Mono<ClientFile> find(UUID id) {
        return sql.one(SELECT + "where f.id = $1", FileRepository::read, id);
    }

    Mono<List<ClientFile>> ofBatch(UUID batch, int limit) {
        return sql.list(SELECT + "where f.batch_id = $1 limit $2", FileRepository::read, batch, limit);
    }

    Mono<List<ClientFile>> storedOfEngagement(UUID engagement) {
        String where = """
                join item i on i.org_id = f.org_id and i.id = f.item_id
                where i.engagement_id = $1 and f.stored_at is not null order by f.stored_at desc, f.id limit $2
                """;
        return sql.list(SELECT + where, FileRepository::read, engagement, PER_ENGAGEMENT);
    }

    /** Stored files of an item that no reviewed submission contains. */
    Mono<List<ClientFile>> unreviewed(UUID item, int limit) {
        String where = """
                where f.item_id = $1 and f.stored_at is not null and f.state <> 'DELETED' and not exists (
                    select 1 from submission_file s
                    join review r on r.org_id = s.org_id and r.submission_id = s.submission_id
                    where s.file_id = f.id)
                order by f.stored_at, f.id limit $2
                """;
        return sql.list(SELECT + where, FileRepository::read, item, limit);
    }

    Mono<Long> underWay(UUID batch) {
        return sql.one(
                "select count(*) from file where batch_id = $1 and state = 'UPLOADING'",
                row -> Objects.requireNonNull(row.get(0, Long.class)),
                batch);
    }

    /** Notes that addresses are given out for what of a batch is still under way. */
    Mono<Void> markSigned(UUID batch) {
        return sql.update("update file set signed_at = now() where batch_id = $1 and state = 'UPLOADING'", batch)
                .then();
    }

    /** What may still arrive under an address that was given out not longer ago. */
    Mono<Long> bytesUnderWay(Duration age) {
        return sql.one(
                "select coalesce(sum(size), 0)::bigint from file"
                        + " where state = 'UPLOADING' and signed_at > now() - $1 * interval '1 second'",
                row -> Objects.requireNonNull(row.get(0, Long.class)),
                age.toSeconds());
    }

    Mono<Boolean> markStored(UUID id) {
        return changed(
                "update file set state = 'SCANNING', stored_at = now() where id = $1 and state = 'UPLOADING'", id);
    }

    Mono<Boolean> markCancelled(UUID id) {
        return changed("update file set state = 'DELETED' where id = $1 and state = 'UPLOADING'", id);
    }

    Mono<Void> release(UUID id, FileState state, int previewPages) {
        return sql.update(
                        "update file set state = $2, preview_pages = $3 where id = $1 and state = 'SCANNING'",
                        id,
                        state.name(),
                        previewPages)
                .then();
    }

    private Mono<Boolean> changed(String update, UUID id) {
        return sql.update(update, id).map(rows -> rows == 1);
    }

    private static ClientFile read(Readable row) {
        return new ClientFile(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, UUID.class)),
                Objects.requireNonNull(row.get(3, UUID.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Objects.requireNonNull(row.get(5, Long.class)),
                Objects.requireNonNull(row.get(6, String.class)),
                Objects.requireNonNull(row.get(7, String.class)),
                FileState.valueOf(row.get(8, String.class)),
                row.get(9, Instant.class),
                row.get(10, Integer.class));
    }
}
