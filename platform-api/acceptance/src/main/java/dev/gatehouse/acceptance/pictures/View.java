package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something to take a picture of.
 *
 * @param shown what stands on the page when it is there, as a selector
 * @param trouble what the network does meanwhile; absent where it just works
 * @param prepare what a person does before the picture
 */
record View(
        String title,
        String address,
        String shown,
        @Nullable Consumer<Page> trouble,
        Consumer<Page> prepare) {

    static View of(String title, String address, String shown) {
        return new View(title, address, shown, null, page -> {});
    }

    View after(Consumer<Page> preparation) {
        return new View(title, address, shown, trouble, preparation);
    }

    View with(Consumer<Page> networkTrouble) {
        return new View(title, address, shown, networkTrouble, prepare);
    }

    void open(Page page) {
        if (trouble != null) {
            trouble.accept(page);
        }
        page.navigate(address);
        page.locator(shown).first().waitFor();
        prepare.accept(page);
        // What hangs would never be quiet.
        if (trouble == null) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    String file(Chapter chapter, Device device, ColorScheme scheme) {
        String name = chapter.title() + "-" + title + "-" + device.width() + "-" + scheme.name();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
    }
}
