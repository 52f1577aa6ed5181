package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;

/**
 * What the person in front of the browser wants done, and the key under which the API does it once. Each browser
 * session remembers the last wish that got no answer: the same again goes under the same key. Whatever is wanted after
 * another wish is a new one, even in the same words, because the API's old answer would no longer be true.
 */
record Intent(String meaning, String key) {

    private static final String ATTRIBUTE = Intent.class.getName();

    /** What is wanted now. */
    static Intent of(HttpRequest request, byte[] body) {
        var meaning = meaningOf(request, body);
        var session = session();
        var intent = session.map(wrapped -> (Intent) wrapped.getAttribute(ATTRIBUTE))
                .filter(last -> last.meaning().equals(meaning))
                .orElseGet(() -> new Intent(meaning, UUID.randomUUID().toString()));
        session.ifPresent(wrapped -> wrapped.setAttribute(ATTRIBUTE, intent));
        return intent;
    }

    /** The API has said what came of it. */
    void settle() {
        session()
                .filter(wrapped -> equals(wrapped.getAttribute(ATTRIBUTE)))
                .ifPresent(wrapped -> wrapped.removeAttribute(ATTRIBUTE));
    }

    // The version counts: on top of what somebody else has changed the same words mean something else.
    private static String meaningOf(HttpRequest request, byte[] body) {
        var version = request.getHeaders().getFirst(HttpHeaders.IF_MATCH);
        return request.getMethod() + " " + request.getURI() + " " + version + " " + digest(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
