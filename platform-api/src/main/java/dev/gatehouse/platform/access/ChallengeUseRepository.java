package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Remembers used challenges, so that one stays used even when Redis has been set back. */
@Repository
class ChallengeUseRepository {

    private final TenantSql sql;

    ChallengeUseRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Void> add(UUID challenge) {
        return sql.update("insert into challenge_use (id) values ($1) on conflict do nothing", challenge)
                .filter(inserted -> inserted == 1)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemCode.CODE_INVALID)))
                .then();
    }
}
