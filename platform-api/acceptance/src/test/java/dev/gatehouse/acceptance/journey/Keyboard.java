package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The keys of somebody who has nothing else. */
final class Keyboard {

    private static final int FAR = 40;

    private final Page page;
    private @Nullable FileChooser opened;

    /** Listens for file choosers from the beginning: a key is quicker than a listener that comes with it. */
    Keyboard(Page page) {
        this.page = page;
        page.onFileChooser(chooser -> opened = chooser);
    }

    /** Presses Tab until a control has the focus; every stop on the way there can be seen. */
    void goesTo(Locator control) {
        assertThat(control).isVisible();
        for (int stops = 0; !hasFocus(control); stops++) {
            assertThat(stops).as("stops on the way to " + control).isLessThan(FAR);
            presses("Tab");
            assertThat(isBetweenEndAndBeginning() || Screen.showsFocus(page))
                    .as("focus is seen on " + page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    /** Chooses a file in what Enter on the focused control opens. */
    void chooses(FilePayload file) {
        opened = null;
        presses("Enter");
        page.waitForCondition(() -> opened != null);
        Objects.requireNonNull(opened).setFiles(file);
    }

    /** Behind the last control comes the browser itself, then the first one. */
    private boolean isBetweenEndAndBeginning() {
        return (Boolean) page.evaluate("document.activeElement === document.body");
    }

    private static boolean hasFocus(Locator control) {
        return (Boolean) control.evaluate("control => control === document.activeElement");
    }
}
