package dev.gatehouse.platform.tenancy;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.r2dbc.spi.Readable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A few connections of one event loop. Each carries many calls at once and answers them in order, so that a call waits
 * for no connection to become free. Opened when first used, replaced when lost or silent. Only the loop touches what is
 * here.
 */
final class PipelinedConnections {

    private final ContextInternal loop;
    private final PgConnectOptions options;
    private final Patience patience;
    private final @Nullable Future<PgConnection>[] open;
    private int turn;

    /**
     * How long to wait.
     *
     * @param connect for a connection
     * @param answer for the answer to one call; a connection that takes longer is given up
     */
    record Patience(Duration connect, Duration answer) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    PipelinedConnections(ContextInternal loop, PgConnectOptions options, Patience patience, int connections) {
        this.loop = loop;
        this.options = options;
        this.patience = patience;
        this.open = new Future[connections];
    }

    /** Rows of a call. A caller that leaves meanwhile changes nothing. */
    <T> Mono<List<T>> call(String sql, Function<Readable, T> mapping, @Nullable Object... parameters) {
        Collector<Row, ?, List<T>> rows = Collectors.mapping(row -> mapping.apply(new PgRow(row)), Collectors.toList());
        return Mono.create(sink -> loop.execute(() -> answer(next(), sql, rows, Tuple.wrap(parameters))
                .onComplete(sink::success, error -> sink.error(PgErrors.translate(error)))));
    }

    private <T> Future<T> answer(
            Future<PgConnection> connection, String sql, Collector<Row, ?, T> rows, Tuple parameters) {
        return connection
                .compose(open -> open.preparedQuery(sql).collecting(rows).execute(parameters))
                .map(SqlResult::value)
                .timeout(patience.answer().toMillis(), MILLISECONDS)
                .onFailure(error -> giveUpIfSilent(connection, error));
    }

    private void giveUpIfSilent(Future<PgConnection> connection, Throwable error) {
        if (error instanceof TimeoutException) {
            forget(connection);
            connection.onSuccess(PgConnection::close);
        }
    }

    private Future<PgConnection> next() {
        turn = (turn + 1) % open.length;
        @Nullable Future<PgConnection> connection = open[turn];
        return connection == null ? connect(turn) : connection;
    }

    private Future<PgConnection> connect(int place) {
        Promise<PgConnection> promise = loop.promise();
        loop.dispatch(() -> PgConnection.connect(loop.owner(), options).onComplete(promise));
        Future<PgConnection> connection =
                promise.future().timeout(patience.connect().toMillis(), MILLISECONDS);
        open[place] = connection;
        connection
                .onSuccess(opened -> opened.closeHandler(closed -> forget(connection)))
                .onFailure(error -> {
                    forget(connection);
                    promise.future().onSuccess(PgConnection::close);
                });
        return connection;
    }

    private void forget(Future<PgConnection> lost) {
        for (int place = 0; place < open.length; place++) {
            if (open[place] == lost) {
                open[place] = null;
            }
        }
    }

    /** Ends what is open. Nothing may be called after that. */
    void close() {
        loop.execute(() -> Stream.of(open)
                .filter(Objects::nonNull)
                .forEach(connection -> connection.onSuccess(PgConnection::close)));
    }
}
