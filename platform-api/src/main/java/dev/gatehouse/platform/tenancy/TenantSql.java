package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * SQL inside a transaction of a firm, for repositories. Statements carry no tenant predicate: the policies filter, and
 * {@code org_id} fills itself in. Parameters are positional, {@code $1} first; columns are read by index.
 */
public class TenantSql {

    private final DatabaseClient client;

    TenantSql(DatabaseClient client) {
        this.client = client;
    }

    /** The rows of a query. Every query says how many it wants at most. */
    public <T> Mono<List<T>> list(String sql, Function<Readable, T> mapping, Object... parameters) {
        return bound(sql, parameters).map(mapping).all().collectList();
    }

    /** The only row of a query, if there is one. */
    public <T> Mono<T> one(String sql, Function<Readable, T> mapping, Object... parameters) {
        return bound(sql, parameters).map(mapping).one();
    }

    /** Changes rows and tells how many. A key that is taken is a conflict. */
    public Mono<Long> update(String sql, Object... parameters) {
        return bound(sql, parameters)
                .fetch()
                .rowsUpdated()
                .onErrorMap(DuplicateKeyException.class, taken -> ProblemException.of(ProblemCode.CONFLICT));
    }

    /** A parameter that may be null, with the type PostgreSQL has to know. */
    public static Object nullable(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : value;
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, Object... parameters) {
        DatabaseClient.GenericExecuteSpec spec = client.sql(sql);
        for (int i = 0; i < parameters.length; i++) {
            spec = spec.bind(i, parameters[i]);
        }
        return spec;
    }
}
