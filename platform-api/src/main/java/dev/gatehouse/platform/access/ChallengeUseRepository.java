package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Remembers used challenges, so that one stays used even when Redis has been set back. */
@Repository
public class ChallengeUseRepository {

    private final TenantSql sql;

    ChallengeUseRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Remembers a use; {@code code-invalid} when it was used before. */
    public Mono<Void> add(UUID challenge) {
        return sql.update("insert into challenge_use (id) values ($1) on conflict do nothing", challenge)
                .filter(inserted -> inserted == 1)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemCode.CODE_INVALID)))
                .then();
    }

    /**
     * Remembers a use, begins the record of the session that follows and gives the name of the contact, in one
     * statement; empty when the challenge was used before, or when the contact is no longer one of an active client.
     */
    Mono<String> addForContact(UUID challenge, SessionStart start) {
        String insert = """
                with used as (insert into challenge_use (id) values ($1) on conflict do nothing returning id),
                owner as (
                    select c.id, c.name from used, contact c join client k on k.org_id = c.org_id and k.id = c.client_id
                    where c.id = $3 and k.state = 'ACTIVE'),
                former as (
                    update session_record set ended_at = now()
                    where key_hash = $8 and ended_at is null and exists (select 1 from owner)),
                begun as (
                    insert into session_record (id, owner_kind, owner_id, key_hash, proofs, address, agent)
                    select $2, 'CONTACT', id, $4, $5, $6, $7 from owner)
                select name from owner
                """;
        return sql.one(
                insert,
                row -> Objects.requireNonNull(row.get(0, String.class)),
                challenge,
                start.id(),
                start.ownerId(),
                start.key().hash(),
                start.proofs().stream().map(Enum::name).toArray(String[]::new),
                start.visitor().address(),
                start.visitor().agent(),
                TenantSql.nullable(start.former().map(SessionId::hash).orElse(null), String.class));
    }
}
