package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTests {

    private static final String LIGHT = "#ffffff";
    private static final String DARK = "#161b21";

    @ParameterizedTest
    @ValueSource(strings = {"#0b6b5d", "#ffff00", "#ffffff", "#000000", "#777777", "#ff0000", "#00ff00", "#3949ab"})
    @Requirement({"R-10", "M-77"})
    void everyAccentIsReadableInBothThemesAndSoIsTheInkOnIt(String hex) {
        Accent accent = new Accent(hex);
        assertThat(Accent.contrast(accent.light().colour(), LIGHT)).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.dark().colour(), DARK)).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.light().ink(), accent.light().colour()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.dark().ink(), accent.dark().colour())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6b5d", "#1a237e"})
    void readableAccentStaysAsTheFirmChoseIt(String hex) {
        assertThat(new Accent(hex).light().colour()).isEqualTo(hex);
        assertThat(new Accent(hex).light().adjusted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#f0f0f0"})
    void accentThatGivesWaySaysSo(String hex) {
        assertThat(new Accent(hex).light().adjusted()).isTrue();
        assertThat(new Accent(hex).dark().adjusted()).isFalse();
    }
}
