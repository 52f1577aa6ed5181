package dev.gatehouse.acceptance.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP with fixed headers. An answer that is no success ends the journey with what it said. */
public final class JsonHttp {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final Map<String, String> headers;

    public JsonHttp(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public JsonHttp with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new JsonHttp(base, more);
    }

    public <T> T get(String path, Class<T> type) {
        return JSON.readValue(send("GET", path, null).body(), type);
    }

    public <T> T post(String path, Object body, Class<T> type) {
        return JSON.readValue(send("POST", path, body).body(), type);
    }

    public <T> T put(String path, @Nullable Object body, Class<T> type) {
        return JSON.readValue(send("PUT", path, body).body(), type);
    }

    /** Sends a request and gives the whole answer, which is a success. */
    public HttpResponse<byte[]> send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri().getPath() + " answered " + response.statusCode() + ": "
                                + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri().getPath() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
