package dev.gatehouse.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the API. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public <T> T as(Class<T> type) {
        assertThat(status()).as(text()).isBetween(200, 299);
        return JSON.readValue(response.body(), type);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Demands a status and gives the answer back. */
    public Answer expect(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    /** Demands a complete problem document with this code. */
    public Answer expectProblem(ProblemCode code) {
        expect(code.status());
        assertThat(header("content-type")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").stringValue("")).isEqualTo(code.kebab());
        assertThat(problem.path("type").stringValue("")).isEqualTo("/problems/" + code.kebab());
        assertThat(problem.path("status").asInt(0)).isEqualTo(code.status());
        assertThat(problem.path("title").stringValue("")).isNotBlank();
        assertThat(problem.path("detail").stringValue("")).isNotBlank();
        assertThat(UUID.fromString(problem.path("instance").stringValue(""))).hasToString(header("x-request-id"));
        return this;
    }

    /** The body without what differs from request to request. */
    public String comparable() {
        return text().replaceAll("\"instance\":\"[^\"]*\"", "\"instance\":\"\"");
    }
}
