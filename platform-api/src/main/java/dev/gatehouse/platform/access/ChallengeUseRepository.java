package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
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
     * Remembers a use and gives the name of the contact who made it, in one statement; empty when the challenge was
     * used before, or when the contact is no longer one of an active client.
     */
    Mono<String> addForContact(UUID challenge, UUID contact) {
        String insert = """
                with used as (insert into challenge_use (id) values ($1) on conflict do nothing returning id)
                select c.name from used, contact c join client k on k.org_id = c.org_id and k.id = c.client_id
                where c.id = $2 and k.state = 'ACTIVE'
                """;
        return sql.one(insert, row -> Objects.requireNonNull(row.get(0, String.class)), challenge, contact);
    }
}
