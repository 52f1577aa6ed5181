package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A width of the screen and a theme. */
record Look(int width, ColorScheme scheme) {

    static final Look README = new Look(1280, ColorScheme.LIGHT);

    private static final int[] WIDTHS = {360, 768, 1280};

    static List<Look> all() {
        return IntStream.of(WIDTHS)
                .boxed()
                .flatMap(width -> Arrays.stream(new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK})
                        .map(scheme -> new Look(width, scheme)))
                .toList();
    }

    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 780 : 860)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }

    String file(View view) {
        return view.name() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
