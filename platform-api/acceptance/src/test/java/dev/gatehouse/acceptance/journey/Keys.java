package dev.gatehouse.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse: walks from stop to stop, and sees at each of them where they are. */
final class Keys {

    private static final int PATIENCE = 80;

    private static final String IS_HERE = "element => element.getRootNode().activeElement === element";

    /** A ring on what has the focus, on a part of it, or on the field around it; the page itself needs none. */
    private static final String SHOWS_FOCUS = """
            () => {
              const deepest = () => {
                let found = document.activeElement;
                while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
                return found;
              };
              const around = [];
              for (let e = deepest(), n = 0; e && n < 4; e = e.parentElement ?? e.getRootNode().host, n++) {
                around.push(e);
                if (e.shadowRoot) around.push(...e.shadowRoot.querySelectorAll('[part]'));
              }
              const ring = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                  || /(0px 0px 0px [2-9]px)|(0px 0px 0px 1px .*0px 0px 0px [2-9]px)/.test(style.boxShadow);
              return ['main', 'body'].includes(document.activeElement.localName) || around.some(e =>
                  [null, '::before', '::after'].some(pseudo => ring(getComputedStyle(e, pseudo))));
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void type(String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(5));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes on with Tab until it is reached. */
    void to(Locator target) {
        walk("Tab", target);
    }

    /** Goes back with Shift and Tab. */
    void backTo(Locator target) {
        walk("Shift+Tab", target);
    }

    void enter(Locator target) {
        to(target);
        press("Enter");
    }

    private void walk(String key, Locator target) {
        target.waitFor();
        StringBuilder way = new StringBuilder();
        for (int stop = 0; stop < PATIENCE; stop++) {
            if (isAt(target)) {
                return;
            }
            press(key);
            String here = here();
            way.append(here).append('\n');
            assertThat((Boolean) page.evaluate(SHOWS_FOCUS))
                    .as("focus is seen on %s of %s", here, page.url())
                    .isTrue();
        }
        throw new AssertionError("The keyboard does not come to " + target + " but only to\n" + way);
    }

    boolean isAt(Locator target) {
        return (Boolean) target.evaluate(IS_HERE);
    }

    private String here() {
        return (String)
                page.evaluate(
                        "() => document.activeElement.outerHTML.replace(/>[^]*/, '>') + document.activeElement.textContent.trim().slice(0, 40)");
    }
}
