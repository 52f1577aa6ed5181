package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Before anything is compared: all variants say the same about the same checklist. */
public record SameAnswers(Subject subject, String cookie) {

    private static final int SHOWN = 200;

    /** Fails when one of them answers otherwise; returns how long the answer is. */
    public int require(List<Variant> variants) {
        String first = body(variants.getFirst());
        JsonNode expected = JsonMapper.shared().readTree(first);
        for (Variant other : variants) {
            String body = body(other);
            if (!JsonMapper.shared().readTree(body).equals(expected)) {
                throw new BenchException(
                        "%s and %s answer differently:%n…%s%n…%s"
                                .formatted(
                                        variants.getFirst().name(),
                                        other.name(),
                                        whereItDiffers(first, body),
                                        whereItDiffers(body, first)),
                        null);
            }
        }
        return first.length();
    }

    private static String whereItDiffers(String body, String other) {
        int same = 0;
        while (same < Math.min(body.length(), other.length()) && body.charAt(same) == other.charAt(same)) {
            same++;
        }
        return body.substring(Math.max(0, same - SHOWN), Math.min(body.length(), same + SHOWN));
    }

    private String body(Variant variant) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + variant.port() + subject.path()))
                .header("Cookie", cookie)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new BenchException(variant.name() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Stopped", e);
        }
    }
}
