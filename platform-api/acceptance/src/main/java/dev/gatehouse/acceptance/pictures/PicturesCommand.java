package dev.gatehouse.acceptance.pictures;

import dev.gatehouse.acceptance.demo.DemoException;
import dev.gatehouse.acceptance.demo.DemoOptions;
import dev.gatehouse.acceptance.demo.DemoPorts;
import dev.gatehouse.acceptance.demo.DemoSeed;
import dev.gatehouse.acceptance.demo.DemoStack;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/**
 * {@code ./gatehouse pictures}: starts a filled demo and takes pictures of its pages, at three widths, light and dark,
 * with one page to look at all of them, and, where all are taken, the two that the README shows.
 *
 * <p>With {@code --again} it stays: each line that is typed names the chapters to take once more, and the console's
 * style sheet comes from the sources, so that a change of it is seen within seconds.
 */
public final class PicturesCommand {

    private static final String AGAIN = "--again";
    private static final Path STYLE = Path.of("tenant-admin-ui/src/main/resources/META-INF/resources/console.css");

    private final PrintStream out;
    private final PrintStream errors;

    public PicturesCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Takes the chapters that have one of the words in their title, all without any; returns the exit code. */
    public int run(List<String> arguments) {
        boolean again = arguments.contains(AGAIN);
        List<String> words =
                arguments.stream().filter(word -> !word.equals(AGAIN)).toList();
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("gatehouse.root"), ""));
        try (DemoStack stack = DemoStack.start(DemoOptions.throwaway(DemoPorts.free()), DemoSeed::fill, out);
                Chromium chromium = Chromium.start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "pictures-stop"));
            Album album = new Album(stack, chromium, again ? root.resolve(STYLE) : null);
            int code = take(album, words, root);
            return again ? takeWhatIsTyped(album, root) : code;
        } catch (DemoException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int takeWhatIsTyped(Album album, Path root) {
        out.println("  Words of the chapters to take again, or nothing to stop:");
        Scanner typed = new Scanner(System.in, StandardCharsets.UTF_8);
        while (typed.hasNextLine()) {
            String line = typed.nextLine().strip();
            if (line.isEmpty()) {
                break;
            }
            take(album, List.of(line.split("\\s+")), root);
        }
        return 0;
    }

    private int take(Album album, List<String> words, Path root) {
        Path folder = folder(root.resolve("target/pictures"));
        ContactSheet.write(folder, album.takeAll(words, folder));
        out.println("  Open target/pictures/index.html.");
        if (words.isEmpty()) {
            album.takeForReadme(folder(root.resolve("platform-api/docs/pictures")));
            out.println("  The README's pictures are in platform-api/docs/pictures.");
        }
        album.missing().forEach(view -> errors.println("  Missing: " + view));
        return album.missing().isEmpty() ? 0 : 1;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
