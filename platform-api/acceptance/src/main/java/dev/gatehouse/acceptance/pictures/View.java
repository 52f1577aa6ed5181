package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.function.Consumer;

/**
 * Something to take a picture of.
 *
 * @param shown what stands on the page when it is there, as a selector
 * @param prepare what a person does before the picture
 */
record View(String name, String address, String shown, Consumer<Page> prepare) {

    static View of(String name, String address, String shown) {
        return new View(name, address, shown, page -> {});
    }

    void open(Page page) {
        page.navigate(address);
        page.locator(shown).first().waitFor();
        prepare.accept(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
