package dev.gatehouse.platform.tenancy;

import io.vertx.pgclient.PgException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Errors of hot reads in the words of all other data access. */
final class PgErrors {

    /**
     * SQLSTATE classes: connection exception, insufficient resources, operator intervention (PostgreSQL, appendix A).
     */
    private static final String OUTAGE = "(08|53|57).*";

    private PgErrors() {}

    static Throwable translate(Throwable error) {
        return error instanceof PgException refused && !refused.getSqlState().matches(OUTAGE)
                ? error
                : new DataAccessResourceFailureException("PostgreSQL did not answer a hot read", error);
    }
}
