package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Views that belong together, all seen in one browser.
 *
 * @param memory what that browser kept from earlier, or nothing
 * @param arrival how somebody gets in before the first of them
 */
record Chapter(String title, @Nullable String memory, Consumer<Page> arrival, List<View> views) {

    static Chapter of(String title, List<View> views) {
        return new Chapter(title, null, page -> {}, views);
    }

    Chapter enteredBy(Consumer<Page> way) {
        return new Chapter(title, memory, way, views);
    }

    boolean isMeantBy(List<String> words) {
        String name = title.toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.stream().anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
    }

    Chapter remembering(String what) {
        return new Chapter(title, what, arrival, views);
    }
}
