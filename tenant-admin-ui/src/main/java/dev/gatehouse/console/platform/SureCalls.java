package dev.gatehouse.console.platform;

import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Calls that change something go under a key, by which the API does them once, and are repeated for a few seconds while
 * there is no answer. Stands next to the wire, so that each try says all that the first one said.
 */
class SureCalls implements ClientHttpRequestInterceptor {

    /** Below {@code /api/staff/} and {@code /api/operator/}: a code or a session may be spent by the first try. */
    private static final Pattern AT_DOOR = Pattern.compile("/api/\\w+/(sign-in|sign-up|session|profile/factors)(/.*)?");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);

    private final Retry retry = Retry.of(
            "api",
            RetryConfig.<ClientHttpResponse>custom()
                    .maxAttempts(TRIES)
                    .retryOnException(SureCalls::mayPass)
                    .retryOnResult(answer -> LeftOpen.of(answer).soonOver())
                    .consumeResultBeforeRetryAttempt((tries, answer) -> answer.close())
                    .intervalBiFunction(SureCalls::pause)
                    .build());

    /** Whether a request may be sent again without harm for want of any effect. */
    static boolean isRead(HttpMethod method) {
        return READS.contains(method);
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        return isRead(request.getMethod()) || isAtDoor(request)
                ? execution.execute(request, body)
                : surely(request, body, execution);
    }

    private ClientHttpResponse surely(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        var intent = Intent.of(request, body);
        request.getHeaders().set("Idempotency-Key", intent.key());
        var answer = retry.executeSupplier(() -> whole(request, body, execution));
        if (!LeftOpen.of(answer).open()) {
            intent.settle();
        }
        return answer;
    }

    // An answer that breaks off is none, so it is read to its end here.
    private static ClientHttpResponse whole(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            var answer = execution.execute(request, body);
            answer.getBody();
            return answer;
        } catch (IOException silence) {
            throw new PlatformUnreachable(silence);
        }
    }

    private static boolean isAtDoor(HttpRequest request) {
        return AT_DOOR.matcher(request.getURI().getPath()).matches();
    }

    // Whoever has waited as long as the console waits for anything is told, instead of waiting as long once more.
    private static boolean mayPass(Throwable failure) {
        return failure instanceof PlatformUnreachable
                && (!(failure.getCause() instanceof HttpTimeoutException)
                        || failure.getCause() instanceof HttpConnectTimeoutException);
    }

    // Many calls lose the API at the same moment; they come back at different ones.
    private static long pause(int tries, Either<Throwable, ClientHttpResponse> last) {
        var growing = FIRST_PAUSE.toMillis() << tries - 1;
        var jittered = growing * 3 / 4 + ThreadLocalRandom.current().nextLong(growing / 2);
        return last.isRight()
                ? Math.max(jittered, LeftOpen.of(last.get()).pause().toMillis())
                : jittered;
    }
}
