package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Tells the API for whom the console calls: the session of who is signed in, and address and name of their browser. */
class CallerHeaders implements ClientHttpRequestInterceptor {

    private final Supplier<Optional<String>> session;

    CallerHeaders(Supplier<Optional<String>> session) {
        this.session = session;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        describe(request.getHeaders());
        try {
            return execution.execute(request, body);
        } catch (IOException silence) {
            throw new PlatformUnreachable(silence);
        }
    }

    /** Adds them to a call. */
    void describe(HttpHeaders headers) {
        session.get().ifPresent(headers::setBearerAuth);
        Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(request -> {
            headers.set("X-Forwarded-For", request.getRemoteAddr());
            Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                    .ifPresent(browser -> headers.set(HttpHeaders.USER_AGENT, browser));
        });
    }
}
