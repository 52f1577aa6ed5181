package dev.gatehouse.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.local.PortTakenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A web page on the loopback address that shows the mailbox to a person, and the same as JSON at
 * {@code /api/messages?to=…}. A mail's HTML is shown in a frame that runs no script; its links open in a new tab.
 */
public final class MailboxPage implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Mailbox mailbox;

    private MailboxPage(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    /** Starts on that port, which must be free; 0 takes any. */
    public static MailboxPage start(Mailbox mailbox, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            MailboxPage page = new MailboxPage(server, mailbox);
            server.setExecutor(page.threads);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (BindException e) {
            throw new PortTakenException("the mailbox", port);
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox page cannot listen on port " + port, e);
        }
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerFor(exchange).sendTo(exchange);
        }
    }

    private PageAnswer answerFor(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            return PageAnswer.notAllowed();
        }
        return switch (path) {
            case "/" -> PageAnswer.file("mailbox.html", "text/html");
            case "/mailbox.css" -> PageAnswer.file("mailbox.css", "text/css");
            case "/mailbox.js" -> PageAnswer.file("mailbox.js", "text/javascript");
            case "/icon.svg" -> PageAnswer.file("icon.svg", "image/svg+xml");
            case "/api/messages" -> PageAnswer.json(MailJson.messages(wanted(exchange)));
            case "/api/summaries" -> PageAnswer.json(MailJson.summaries(wanted(exchange)));
            default -> message(path);
        };
    }

    private List<MailMessage> wanted(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst()
                .map(mailbox::messagesTo)
                .orElseGet(mailbox::messages);
    }

    private PageAnswer message(String path) {
        String[] steps = path.split("/", -1);
        if (steps.length != 4 || !steps[1].equals("messages") || !steps[2].matches("\\d{1,18}")) {
            return PageAnswer.notFound();
        }
        Optional<MailMessage> found = mailbox.message(Long.parseLong(steps[2]));
        return switch (steps[3]) {
            case "html" -> found.map(PageAnswer::mail).orElseGet(PageAnswer::notFound);
            case "json" -> found.map(MailJson::message).map(PageAnswer::json).orElseGet(PageAnswer::notFound);
            default -> PageAnswer.notFound();
        };
    }
}
