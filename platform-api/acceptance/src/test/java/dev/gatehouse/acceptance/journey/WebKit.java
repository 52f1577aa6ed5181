package dev.gatehouse.acceptance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine of Safari as WebKitGTK has it, over its WebDriver (W3C), on a screen that nobody sees. */
final class WebKit implements OtherBrowser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process screen;
    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String session;

    private WebKit(Process screen, Process driver, URI address) {
        this.screen = screen;
        this.driver = driver;
        this.address = address;
        Map<String, ?> asked = Map.of("acceptInsecureCerts", true);
        this.session = "/session/"
                + post("/session", Map.of("capabilities", Map.of("alwaysMatch", asked)))
                        .path("sessionId")
                        .stringValue();
    }

    static Optional<Path> executable() {
        return OtherBrowser.find("Xvfb").flatMap(screen -> OtherBrowser.find("WebKitWebDriver"));
    }

    static WebKit start(Path executable) {
        try {
            Process screen = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String number = screen.inputReader(StandardCharsets.UTF_8).readLine();
            int port = freePort();
            ProcessBuilder driver = new ProcessBuilder(executable.toString(), "--port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            driver.environment().put("DISPLAY", ":" + number);
            driver.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
            return new WebKit(screen, driver.start(), URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void open(String url) {
        post(session + "/url", Map.of("url", url));
    }

    @Override
    public String evaluate(String expression) {
        return post(session + "/execute/sync", Map.of("script", "return String(" + expression + ")", "args", List.of()))
                .stringValue();
    }

    @Override
    public byte[] picture() {
        HttpRequest request = request(session + "/screenshot").GET().build();
        return Base64.getDecoder().decode(answer(request).stringValue());
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return answer(request(path)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    /** The driver needs a moment before it listens. */
    private JsonNode answer(HttpRequest request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                JsonNode value = JSON.readTree(answer.body()).path("value");
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(value.toString());
                }
                return value;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(e);
                }
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        driver.descendants().forEach(ProcessHandle::destroy);
        driver.destroy();
        screen.destroy();
    }
}
