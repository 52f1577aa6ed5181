package dev.gatehouse.acceptance.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything a page asked for, and everything it said to the browser's console. */
final class RecordedRequests {

    private final List<Request> requests = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    RecordedRequests(Page page) {
        page.onRequest(requests::add);
        page.onConsoleMessage(message -> messages.add(message.text()));
        page.onPageError(messages::add);
    }

    List<Request> all() {
        return List.copyOf(requests);
    }

    List<Request> to(URI origin) {
        return requests.stream()
                .filter(request -> request.url().startsWith(origin + "/"))
                .toList();
    }

    List<Request> sent(String method, String path) {
        return requests.stream()
                .filter(request -> request.method().equals(method)
                        && URI.create(request.url()).getPath().matches(path))
                .toList();
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    /** Addresses, headers and bodies as they went over the wire. */
    static Stream<String> linesOf(Request request) {
        Stream<String> headers = request.allHeaders().entrySet().stream().map(RecordedRequests::line);
        byte[] body = request.postDataBuffer();
        Stream<String> content = body == null ? Stream.of() : Stream.of(new String(body));
        return Stream.of(Stream.of(request.url()), headers, content).flatMap(lines -> lines);
    }

    /** The page a request says it comes from; empty when it does not say. */
    static String referer(Request request) {
        return request.allHeaders().getOrDefault("referer", "");
    }

    private static String line(Map.Entry<String, String> header) {
        return header.getKey() + ": " + header.getValue();
    }
}
