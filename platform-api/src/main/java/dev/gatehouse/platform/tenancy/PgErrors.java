package dev.gatehouse.platform.tenancy;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Errors of hot reads in the words of all other data access. */
final class PgErrors {

    /**
     * SQLSTATE classes: connection exception, insufficient resources, operator intervention (PostgreSQL, appendix A).
     */
    private static final String OUTAGE = "(08|53|57).*";

    private PgErrors() {}

    static Throwable translate(Throwable error) {
        return isOutage(error)
                ? new DataAccessResourceFailureException("PostgreSQL did not answer a hot read", error)
                : error;
    }

    private static boolean isOutage(Throwable error) {
        return switch (error) {
            case PgException refused -> refused.getSqlState().matches(OUTAGE);
            case VertxException lost -> true;
            case TimeoutException silent -> true;
            case IOException unreachable -> true;
            default -> false;
        };
    }
}
