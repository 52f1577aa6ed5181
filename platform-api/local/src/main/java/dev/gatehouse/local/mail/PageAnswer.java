package dev.gatehouse.local.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One answer of the mailbox page with the content security policy that fits it. */
record PageAnswer(int status, String contentType, String contentSecurityPolicy, String body) {

    private static final String OWN_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String MAILS = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

    static PageAnswer file(String name, String contentType) {
        return new PageAnswer(200, contentType, OWN_PAGES, read(name));
    }

    static PageAnswer json(String json) {
        return new PageAnswer(200, "application/json", OWN_PAGES, json);
    }

    /** The mail as it was sent; the element in front makes its links open outside the frame. */
    static PageAnswer mail(MailMessage message) {
        return new PageAnswer(200, "text/html", MAILS, "<!doctype html><base target=\"_blank\">\n" + message.html());
    }

    static PageAnswer notFound() {
        return new PageAnswer(404, "text/plain", OWN_PAGES, "There is no such page or mail.\n");
    }

    static PageAnswer notAllowed() {
        return new PageAnswer(405, "text/plain", OWN_PAGES, "Mails can only be read here.\n");
    }

    void sendTo(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", contentType + "; charset=utf-8");
        headers.set("Content-Security-Policy", contentSecurityPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String read(String name) {
        try (@Nullable InputStream file = PageAnswer.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
