package dev.gatehouse.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file in the kept folder that says its data is complete; data that was left half made is not used. */
final class FilledMark {

    private final @Nullable Path complete;
    private final boolean wasSet;

    private FilledMark(@Nullable Path complete, boolean wasSet) {
        this.complete = complete;
        this.wasSet = wasSet;
    }

    static FilledMark of(@Nullable Path keptFolder) {
        if (keptFolder == null) {
            return new FilledMark(null, false);
        }
        Path begun = keptFolder.resolve("filling");
        Path complete = keptFolder.resolve("filled");
        boolean wasSet = Files.exists(complete);
        if (!wasSet && Files.exists(begun)) {
            throw new DemoException(
                    keptFolder + " holds a demo that was never completed. Remove it or name another folder.");
        }
        if (!wasSet) {
            create(begun);
        }
        return new FilledMark(complete, wasSet);
    }

    void unlessSet(Runnable filling) {
        if (!wasSet) {
            filling.run();
        }
    }

    void set() {
        if (complete != null && !wasSet) {
            create(complete);
        }
    }

    private static void create(Path mark) {
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + mark, e);
        }
    }
}
