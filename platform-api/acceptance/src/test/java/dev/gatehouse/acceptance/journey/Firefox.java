package dev.gatehouse.acceptance.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Firefox, which speaks WebDriver BiDi (W3C) by itself. */
final class Firefox implements OtherBrowser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Answers answers = new Answers();
    private final WebSocket socket;
    private final String tab;
    private int asked;

    private Firefox(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, answers)
                .join();
        ask("session.new", Map.of("capabilities", Map.of("alwaysMatch", Map.of("acceptInsecureCerts", true))));
        this.tab = ask("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .stringValue();
    }

    static Optional<Path> executable() {
        return OtherBrowser.find("firefox-esr", "firefox");
    }

    static Firefox start(Path executable, Path profile) {
        try {
            Files.createDirectories(profile);
            Process process = new ProcessBuilder(
                            executable.toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile.toString(),
                            "--remote-debugging-port",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            return new Firefox(process, URI.create(addressFrom(process) + "/session"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says afterwards has to be read too, or it waits for somebody who does. */
    private static String addressFrom(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
                return line.substring(LISTENING.length());
            }
        }
        throw new IllegalStateException("Firefox ended");
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        int id = ++asked;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode answer = answers.to(id);
        if (answer.path("type").stringValue("").equals("error")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("result");
    }

    @Override
    public void open(String url) {
        ask("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
    }

    @Override
    public String evaluate(String expression) {
        JsonNode result = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "String(" + expression + ")",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true));
        return result.at("/result/value").stringValue(result.toString());
    }

    @Override
    public byte[] picture() {
        String data = ask("browsingContext.captureScreenshot", Map.of("context", tab))
                .path("data")
                .stringValue();
        return Base64.getDecoder().decode(data);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Collects what arrives in pieces, and gives the answers in their turn; events are passed over. */
    private static final class Answers implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> arrived = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                arrived.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        JsonNode to(int id) {
            try {
                JsonNode answer;
                do {
                    answer = arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    if (answer == null) {
                        throw new IllegalStateException("Firefox does not answer");
                    }
                } while (answer.path("id").intValue(0) != id);
                return answer;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
