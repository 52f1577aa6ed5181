package dev.gatehouse.console.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Whether an answer leaves open what came of a request, and for how long.
 *
 * @param passing whether the same may be answered in a moment
 * @param pause how long the API wants to be left alone
 */
record LeftOpen(boolean open, boolean passing, Duration pause) {

    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final int CONFLICT = 409;
    private static final int FAILURE = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static LeftOpen of(ClientHttpResponse answer) {
        try {
            return of(answer.getStatusCode().value(), answer.getHeaders());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LeftOpen of(int status, HttpHeaders headers) {
        var pause = seconds(headers.getFirst(HttpHeaders.RETRY_AFTER));
        // Of all conflicts only a request that is still worked on says when to come back.
        var underWay = status == CONFLICT && pause.isPositive();
        return new LeftOpen(underWay || status >= FAILURE, underWay || PASSING.contains(status), pause);
    }

    /** Whether asking again soon may help. */
    boolean soonOver() {
        return passing && pause.compareTo(PATIENCE) <= 0;
    }

    // It may also be a date, which our API never sends; whoever does is not waited for longer.
    private static Duration seconds(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.ZERO;
    }
}
