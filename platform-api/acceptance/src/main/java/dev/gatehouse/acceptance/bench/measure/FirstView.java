package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a contact's browser fetches before the checklist shows, on the wire: the page, the scripts and styles it names,
 * the link's redemption and the checklist itself.
 */
public final class FirstView {

    private static final Pattern REFERENCE = Pattern.compile("<(?:script|link)\\b[^>]*?\\b(?:src|href)=\"(/[^\"]+)\"");
    private static final double KILO = 1000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;

    public FirstView(int port) {
        this.api = URI.create("http://localhost:" + port);
    }

    /** Adds the three figures. */
    public void measure(Subject subject, String token, Report report) {
        List<Integer> sizes = new ArrayList<>();
        int script = 0;
        HttpResponse<byte[]> page = get("/portal/" + subject.slug() + "/open", "");
        sizes.add(page.body().length);
        for (String reference : references(plain(page))) {
            int size = get(reference, "").body().length;
            sizes.add(size);
            script += reference.endsWith(".js") ? size : 0;
        }
        HttpResponse<byte[]> redeemed = redeem(subject, token);
        sizes.add(redeemed.body().length);
        String cookie =
                redeemed.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        sizes.add(get(subject.path(), cookie).body().length);

        report.add(Goal.SCRIPT_KILOBYTES, script / KILO);
        report.add(
                Goal.TOTAL_KILOBYTES, sizes.stream().mapToInt(Integer::intValue).sum() / KILO);
        report.add(Goal.REQUESTS, sizes.size());
    }

    static List<String> references(String html) {
        return REFERENCE
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .map(FirstView::path)
                .distinct()
                .toList();
    }

    private static String path(String element) {
        return REFERENCE.matcher(element).replaceFirst("$1");
    }

    private HttpResponse<byte[]> redeem(Subject subject, String token) {
        return send(request("/api/portal/" + subject.slug() + "/link-redemptions", "")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\"}"))
                .build());
    }

    private HttpResponse<byte[]> get(String path, String cookie) {
        return send(request(path, cookie).build());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).header("Accept-Encoding", "gzip");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new BenchException(
                        "The first view got " + response.statusCode() + " from " + request.uri() + ": "
                                + plain(response),
                        null);
            }
            return response;
        } catch (IOException e) {
            throw new BenchException("The first view got no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The first view was stopped", e);
        }
    }

    private static String plain(HttpResponse<byte[]> response) {
        boolean packed = response.headers()
                .firstValue("content-encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (GZIPInputStream unpacked =
                packed ? new GZIPInputStream(new ByteArrayInputStream(response.body())) : null) {
            byte[] bytes = unpacked == null ? response.body() : unpacked.readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchException("Not gzip", e);
        }
    }
}
