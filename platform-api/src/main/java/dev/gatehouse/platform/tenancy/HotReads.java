package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads of one round trip: a single autocommit call of an SQL function that takes the organisation as a parameter and
 * binds it for its own statement. Has a pool of its own on which nobody begins a transaction, behind a gate of its own.
 */
public class HotReads {

    private final ConnectionFactory pool;
    private final TransactionGate gate;

    HotReads(ConnectionFactory pool, TransactionGate gate) {
        this.pool = pool;
        this.gate = gate;
    }

    /** All rows of a function call. */
    public <T> Mono<List<T>> all(String call, Function<Readable, T> mapping, Object... parameters) {
        return gate.pass(Mono.usingWhen(
                pool.create(), connection -> rows(connection, call, mapping, parameters), Connection::close));
    }

    /** The first row, if any. */
    public <T> Mono<T> one(String call, Function<Readable, T> mapping, Object... parameters) {
        return all(call, mapping, parameters)
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()));
    }

    private static <T> Mono<List<T>> rows(
            Connection connection, String call, Function<Readable, T> mapping, Object... parameters) {
        Statement statement = connection.createStatement(call);
        for (int i = 0; i < parameters.length; i++) {
            statement.bind(i, parameters[i]);
        }
        return Flux.from(statement.execute())
                .concatMap(result -> result.map(mapping))
                .collectList();
    }
}
