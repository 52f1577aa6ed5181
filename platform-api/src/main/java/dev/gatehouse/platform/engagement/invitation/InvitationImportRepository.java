package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class InvitationImportRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FORGOTTEN_AT_ONCE = 100;
    private static final String SELECT = """
            select m.id, m.people::text, m.message, m.confirmed_at is not null, m.new_clients,
                (select count(*)::int from invitation i where i.import_id = m.id),
                (select count(*)::int from invitation i where i.import_id = m.id and i.last_sent_at is not null)
            from invitation_import m where m.id = $1
            """;

    private final TenantSql sql;

    InvitationImportRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** False when the id is taken. */
    Mono<Boolean> insert(UUID id, InvitationImport.People people, @Nullable String message, UUID member) {
        return sql.update(
                        "insert into invitation_import (id, people, message, member_id) values ($1, $2::jsonb, $3, $4)"
                                + " on conflict do nothing",
                        id,
                        JSON.writeValueAsString(people),
                        TenantSql.nullable(message, String.class),
                        member)
                .map(inserted -> inserted == 1);
    }

    /** Forgets lists of the firm that nobody confirmed within a day. */
    Mono<Void> forgetOld() {
        String delete = """
                delete from invitation_import where id in (
                    select id from invitation_import
                    where confirmed_at is null and created_at < now() - interval '1 day' limit $1)
                """;
        return sql.update(delete, FORGOTTEN_AT_ONCE).then();
    }

    Mono<InvitationImport> find(UUID id) {
        return sql.one(SELECT, InvitationImportRepository::read, id);
    }

    /** The same, locked until the transaction ends. */
    Mono<InvitationImport> findForUpdate(UUID id) {
        return sql.one(SELECT + "for update of m", InvitationImportRepository::read, id);
    }

    Mono<Void> confirm(UUID id, int newClients) {
        return sql.update(
                        "update invitation_import set confirmed_at = now(), new_clients = $2, people = $3::jsonb where id = $1",
                        id,
                        newClients,
                        JSON.writeValueAsString(InvitationImport.People.NOBODY))
                .then();
    }

    private static InvitationImport read(Readable row) {
        return new InvitationImport(
                Objects.requireNonNull(row.get(0, UUID.class)),
                JSON.readValue(Objects.requireNonNull(row.get(1, String.class)), InvitationImport.People.class),
                row.get(2, String.class),
                Objects.requireNonNull(row.get(3, Boolean.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Integer.class)),
                Objects.requireNonNull(row.get(6, Integer.class)));
    }
}
