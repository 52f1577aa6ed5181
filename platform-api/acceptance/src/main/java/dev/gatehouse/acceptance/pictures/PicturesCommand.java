package dev.gatehouse.acceptance.pictures;

import dev.gatehouse.acceptance.demo.DemoException;
import dev.gatehouse.acceptance.demo.DemoOptions;
import dev.gatehouse.acceptance.demo.DemoPorts;
import dev.gatehouse.acceptance.demo.DemoSeed;
import dev.gatehouse.acceptance.demo.DemoStack;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * {@code ./gatehouse pictures}: starts a filled demo and takes pictures of its pages, at three widths, light and dark,
 * with one page to look at all of them, and the two that the README shows.
 */
public final class PicturesCommand {

    private final PrintStream out;
    private final PrintStream errors;

    public PicturesCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Takes the chapters that have one of the words in their title, all without any; returns the exit code. */
    public int run(List<String> arguments) {
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("gatehouse.root"), ""));
        try (DemoStack stack = DemoStack.start(DemoOptions.throwaway(DemoPorts.free()), DemoSeed::fill, out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "pictures-stop"));
            return take(
                    stack,
                    arguments,
                    folder(root.resolve("target/pictures")),
                    folder(root.resolve("platform-api/docs/pictures")));
        } catch (DemoException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int take(DemoStack stack, List<String> words, Path all, Path readme) {
        int missing;
        try (Chromium chromium = Chromium.start()) {
            Album album = new Album(stack, chromium);
            ContactSheet.write(all, album.takeAll(words, all));
            album.takeForReadme(readme);
            album.missing().forEach(view -> errors.println("  Missing: " + view));
            missing = album.missing().size();
        }
        out.println("  Open target/pictures/index.html; the README's pictures are in platform-api/docs/pictures.");
        return missing == 0 ? 0 : 1;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
