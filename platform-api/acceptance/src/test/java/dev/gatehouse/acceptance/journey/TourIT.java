package dev.gatehouse.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tour in the documentation, walked: its commands as they stand there, in one shell, and what they print. */
@OnStage
class TourIT {

    private static final Path TOUR = Path.of("..", "docs", "tour.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");
    private static final String END_OF_BLOCK = "-- end of block --";
    private static final long PATIENCE_SECONDS = 120;

    private final Stage stage;

    TourIT(Stage stage) {
        this.stage = stage;
    }

    /** A fenced block of the document. */
    private record Block(boolean commands, String text) {}

    private static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(TOUR))
                .results()
                .map((MatchResult block) -> new Block(block.group(1).equals("sh"), block.group(2)))
                .toList();
    }

    @Test
    void everyCommandDoesWhatTheDocumentSays() throws IOException, InterruptedException {
        List<Block> blocks = blocks();
        String script = blocks.stream()
                .filter(Block::commands)
                .map(block -> block.text() + "echo '" + END_OF_BLOCK + "'\n")
                .collect(Collectors.joining("\n", "set -euo pipefail\n", ""));
        List<String> printed = Arrays.asList(walked(script).split(END_OF_BLOCK + "\n"));
        int commands = 0;
        for (Block block : blocks) {
            if (block.commands()) {
                commands++;
            } else {
                assertThat(printed.get(commands - 1).strip()).matches(shape(block.text()));
            }
        }
        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(printed).hasSize(commands);
    }

    /** {@code …} stands for anything on its line. */
    private static Pattern shape(String text) {
        return Pattern.compile(
                Arrays.stream(text.strip().split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^\\n]*")));
    }

    private String walked(String script) throws IOException, InterruptedException {
        Path output = Files.createTempFile("tour", ".txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("API", stage.stack().api().toString());
        shell.environment()
                .put("MAILBOX", stage.stack().servers().mailboxPage().uri().toString());
        Process walk = shell.start();
        try {
            boolean arrived = walk.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(arrived).as(printed).isTrue();
            assertThat(walk.exitValue()).as(printed).isZero();
            return printed;
        } finally {
            walk.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }
}
