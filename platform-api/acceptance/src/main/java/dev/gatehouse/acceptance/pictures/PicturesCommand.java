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
 * and the two that the README shows.
 */
public final class PicturesCommand {

    private final PrintStream out;
    private final PrintStream errors;

    public PicturesCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Returns the exit code. */
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            errors.println("pictures takes no options.");
            return 2;
        }
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("gatehouse.root"), ""));
        try (DemoStack stack = DemoStack.start(DemoOptions.throwaway(DemoPorts.free()), DemoSeed::fill, out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "pictures-stop"));
            return take(
                    stack, folder(root.resolve("target/pictures")), folder(root.resolve("platform-api/docs/pictures")));
        } catch (DemoException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int take(DemoStack stack, Path all, Path readme) {
        try (Chromium chromium = Chromium.start()) {
            Album album = new Album(stack, chromium);
            album.takeAll(all);
            album.takeForReadme(readme);
        }
        out.println("  The pictures are in target/pictures and platform-api/docs/pictures.");
        return 0;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
