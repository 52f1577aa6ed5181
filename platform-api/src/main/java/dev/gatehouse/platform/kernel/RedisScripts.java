package dev.gatehouse.platform.kernel;

import dev.gatehouse.contract.problem.ProblemCode;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs Lua scripts by their hash. Without Redis the answer is 503, never a guess. */
@Component
public class RedisScripts {

    private static final long RETRY_SECONDS = 5;

    private final RedisConnections connections;

    RedisScripts(RedisConnections connections) {
        this.connections = connections;
    }

    /** Runs a script that answers with a list; numbers come as {@link Long}, texts as {@link String}. */
    public Mono<List<Object>> run(RedisScript script, List<String> keys, String... arguments) {
        String[] keyArray = keys.toArray(String[]::new);
        return Mono.fromCompletionStage(
                        () -> redis().<List<Object>>evalsha(script.sha1(), ScriptOutputType.MULTI, keyArray, arguments))
                .onErrorResume(
                        RedisNoScriptException.class,
                        unknown -> Mono.fromCompletionStage(() -> redis().<List<Object>>eval(
                                        script.source(), ScriptOutputType.MULTI, keyArray, arguments)))
                .onErrorMap(RedisScripts::isOutage, RedisScripts::unavailable);
    }

    /** Deletes keys, at least one, in one trip. */
    public Mono<Void> delete(String... keys) {
        return Mono.fromCompletionStage(() -> redis().del(keys))
                .then()
                .onErrorMap(RedisScripts::isOutage, RedisScripts::unavailable);
    }

    private RedisAsyncCommands<String, String> redis() {
        return connections.mine().async();
    }

    private static boolean isOutage(Throwable error) {
        return error instanceof RedisConnectionException
                || error instanceof RedisException && !(error instanceof RedisCommandExecutionException);
    }

    private static Throwable unavailable(Throwable cause) {
        return ProblemException.retryAfter(ProblemCode.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
    }
}
