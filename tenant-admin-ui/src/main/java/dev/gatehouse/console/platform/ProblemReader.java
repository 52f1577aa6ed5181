package dev.gatehouse.console.platform;

import dev.gatehouse.contract.problem.ProblemResponse;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a refusal into an exception. What is no problem document was not said by the API but by something before it.
 */
class ProblemReader implements ErrorHandler {

    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        throw read(response.getStatusCode().value(), response.getBody().readAllBytes());
    }

    /** What an answer that is no success means. */
    RuntimeException read(int status, byte[] body) {
        return status == 503 ? new PlatformUnreachable() : read(body);
    }

    private RuntimeException read(byte[] body) {
        try {
            return new PlatformProblem(json.readValue(body, ProblemResponse.class));
        } catch (JacksonException foreign) {
            return new PlatformUnreachable(foreign);
        }
    }
}
