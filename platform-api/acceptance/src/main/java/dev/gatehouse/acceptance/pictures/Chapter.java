package dev.gatehouse.acceptance.pictures;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Views that belong together, all seen in one browser. What they need is made when they are looked at, so that a single
 * chapter costs its own preparations only.
 */
final class Chapter {

    private final String title;
    private final @Nullable Supplier<String> memory;
    private final Supplier<List<View>> views;

    private Chapter(String title, @Nullable Supplier<String> memory, Supplier<List<View>> views) {
        this.title = title;
        this.memory = memory;
        this.views = new Once<>(views);
    }

    static Chapter of(String title, Supplier<List<View>> views) {
        return new Chapter(title, null, views);
    }

    /** @param what what the browser kept from earlier, for example that somebody signed in */
    Chapter remembering(Supplier<String> what) {
        return new Chapter(title, what, views);
    }

    String title() {
        return title;
    }

    List<View> views() {
        return views.get();
    }

    /** What the browser kept, or nothing. */
    @Nullable
    String memory() {
        return memory == null ? null : memory.get();
    }

    boolean isMeantBy(List<String> words) {
        String name = title.toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.stream().anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
    }
}
