package dev.gatehouse.console.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Hands the archive through as it comes. The time limit of the other clients holds for a whole answer; an archive takes
 * as long as it takes, so that here only its beginning has a limit, and its end none.
 */
class ExportStream implements ExportApi {

    private final HttpClient http;
    private final URI exports;
    private final Duration patience;
    private final CallerHeaders caller;
    private final ProblemReader problems;

    ExportStream(HttpClient http, PlatformProperties properties, CallerHeaders caller, ProblemReader problems) {
        this.http = http;
        this.exports = properties.url().resolve("/api/staff/organization/exports");
        this.patience = properties.readTimeout();
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    public InputStream begin() {
        var answer = await(request());
        if (answer.statusCode() == HttpStatus.OK.value()) {
            return answer.body();
        }
        try (var body = answer.body()) {
            throw problems.read(answer.statusCode(), body.readAllBytes());
        } catch (IOException silence) {
            throw new PlatformUnreachable(silence);
        }
    }

    private HttpRequest request() {
        var headers = new HttpHeaders();
        caller.describe(headers);
        var request = HttpRequest.newBuilder(exports).POST(HttpRequest.BodyPublishers.noBody());
        headers.forEach((name, values) -> values.forEach(value -> request.setHeader(name, value)));
        return request.setHeader(HttpHeaders.ACCEPT, "application/zip, application/problem+json")
                .build();
    }

    private HttpResponse<InputStream> await(HttpRequest request) {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silence) {
            answer.cancel(true);
            throw new PlatformUnreachable(silence);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new PlatformUnreachable(stopped);
        }
    }
}
