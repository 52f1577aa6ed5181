package dev.gatehouse.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API as a developer reads it, on a phone or beside an editor, by day or by night. */
@OnStage
class ReferenceIT {

    private final Stage stage;

    ReferenceIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "768, LIGHT", "1280, DARK"})
    void everyPageFitsAndHasNoViolation(int width, ColorScheme scheme) {
        Page page = stage.browser(
                new Browser.NewContextOptions().setViewportSize(width, 860).setColorScheme(scheme));
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> refused.add(message.text()));
        for (String path : List.of("", "/portal", "/staff", "/operator", "/hooks")) {
            page.navigate(stage.stack().api() + "/reference" + path);
            Screen.fits(page);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(page.url())
                    .isEmpty();
        }
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, .index details a", "1280, .index .wide a"})
    void chosenOperationOpens(int width, String entries) {
        Page page = stage.browser(new Browser.NewContextOptions().setViewportSize(width, 860));
        page.navigate(stage.stack().api() + "/reference/staff");
        if (width < 1100) {
            page.locator(".index summary").click();
        }
        Locator renewal = page.locator(entries + "[href='#put-deadlines-deadlineid-renewal']");
        renewal.click();
        Locator body = page.locator("#put-deadlines-deadlineid-renewal");
        body.waitFor();
        assertThat(body.innerText()).contains("deadlines:write", "Idempotency-Key", "stale-version");
        Screen.fits(page);
    }
}
