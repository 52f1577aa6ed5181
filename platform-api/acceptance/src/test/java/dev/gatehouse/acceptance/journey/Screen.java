package dev.gatehouse.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page is to eyes and fingers: how wide it is, how large what one touches is, whether one sees where one is. */
final class Screen {

    private Screen() {}

    /** A small phone, held upright. */
    static Browser.NewContextOptions phone() {
        return touched(360, 740);
    }

    static Browser.NewContextOptions touched(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    /** Nothing of it has to be scrolled to from the side. */
    static void fits(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    /**
     * Whatever can be touched is at least as large as a fingertip; a label and a whole card count with their control.
     */
    @SuppressWarnings("unchecked")
    static void isEasyToTouch(Page page) {
        List<String> small = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a, button, input, textarea, summary')]
                  .filter(control => control.checkVisibility() && getComputedStyle(control).clipPath === 'none')
                  .map(control => control.closest('label, [data-engagement]') ?? control)
                  .filter(target => Math.min(target.offsetWidth, target.offsetHeight) < 44)
                  .map(target => `${target.offsetWidth} x ${target.offsetHeight} ${target.outerHTML}`)""");
        assertThat(small).as(page.url()).isEmpty();
    }

    /** Whether the control with the focus says so. */
    static boolean showsFocus(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                  const ringed = element => element && parseFloat(getComputedStyle(element).outlineWidth) >= 2
                      && getComputedStyle(element).outlineStyle !== 'none';
                  const focused = document.activeElement;
                  return ringed(focused) || ringed(focused.closest('label, [data-engagement]'));
                }""");
    }
}
