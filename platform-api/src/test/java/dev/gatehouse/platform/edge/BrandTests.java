package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.edge.Brand.Rgb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTests {

    private static final Rgb LIGHT = new Rgb(1, 1, 1);
    private static final Rgb DARK = Rgb.parse("#161b21");

    @ParameterizedTest
    @ValueSource(strings = {"#0b6b5d", "#ffff00", "#ffffff", "#000000", "#777777", "#ff0000", "#00ff00", "#3949ab"})
    @Requirement("R-10")
    void everyAccentIsReadableInBothThemes(String accent) {
        Rgb onLight = Brand.readable(Rgb.parse(accent), LIGHT, new Rgb(0, 0, 0));
        Rgb onDark = Brand.readable(Rgb.parse(accent), DARK, new Rgb(1, 1, 1));
        assertThat(onLight.contrast(LIGHT)).isGreaterThanOrEqualTo(4.5);
        assertThat(onDark.contrast(DARK)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6b5d", "#1a237e"})
    void aReadableAccentStaysAsTheFirmChoseIt(String accent) {
        assertThat(Brand.readable(Rgb.parse(accent), LIGHT, new Rgb(0, 0, 0)).hex())
                .isEqualTo(accent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#0b6b5d"})
    void styleHoldsNothingButCustomProperties(String accent) {
        assertThat(Brand.css(accent)).doesNotContain("url(", "<", "@import");
        assertThat(Brand.css(accent)).contains("--brand:", "--brand-ink:", "prefers-color-scheme:dark");
    }
}
