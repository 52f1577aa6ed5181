package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Tells the API for whom the console calls: the session of the signed-in member and the address of their browser. */
class CallerHeaders implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        describeCaller(request.getHeaders());
        try {
            return execution.execute(request, body);
        } catch (IOException silence) {
            throw new PlatformUnreachable(silence);
        }
    }

    private static void describeCaller(HttpHeaders headers) {
        StaffSession.current().ifPresent(session -> headers.setBearerAuth(session.id()));
        Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .ifPresent(address -> headers.set("X-Forwarded-For", address));
    }
}
