package dev.gatehouse.platform.tenancy;

import java.util.Locale;

/**
 * A firm's accent colour, made fit for both themes: darkened on light ground and lightened on dark ground until it
 * stands out by 4.5 : 1 (WCAG 2.2 SC 1.4.3), with whichever of black and white reads better on it.
 *
 * @param hex as the firm chose it, {@code #rrggbb}
 */
public record Accent(String hex) {

    private static final double READABLE = 4.5;
    private static final double STEP = 0.04;
    private static final Rgb LIGHT_SURFACE = new Rgb(1, 1, 1);
    private static final Rgb DARK_SURFACE = Rgb.parse("#161b21");
    private static final Rgb WHITE = new Rgb(1, 1, 1);
    private static final Rgb BLACK = new Rgb(0, 0, 0);

    /**
     * The colour as a theme shows it.
     *
     * @param ink of text on it
     * @param adjusted whether the chosen colour had to give way
     */
    public record Shade(String colour, String ink, boolean adjusted) {}

    /** On light ground. */
    public Shade light() {
        return shade(LIGHT_SURFACE, BLACK);
    }

    /** On dark ground. */
    public Shade dark() {
        return shade(DARK_SURFACE, WHITE);
    }

    private Shade shade(Rgb surface, Rgb towards) {
        Rgb chosen = Rgb.parse(hex);
        Rgb colour = readable(chosen, surface, towards);
        Rgb ink = colour.contrast(WHITE) >= colour.contrast(BLACK) ? WHITE : BLACK;
        return new Shade(colour.hex(), ink.hex(), !colour.equals(chosen));
    }

    private static Rgb readable(Rgb colour, Rgb surface, Rgb towards) {
        Rgb current = colour;
        while (current.contrast(surface) < READABLE) {
            current = current.mixed(towards, STEP);
        }
        return current;
    }

    /** Contrast of two colours (WCAG 2.2), 1 to 21. */
    public static double contrast(String one, String other) {
        return Rgb.parse(one).contrast(Rgb.parse(other));
    }

    /** A colour in sRGB, each part from 0 to 1. */
    private record Rgb(double red, double green, double blue) {

        static Rgb parse(String hex) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Rgb((value >> 16 & 0xFF) / 255.0, (value >> 8 & 0xFF) / 255.0, (value & 0xFF) / 255.0);
        }

        double contrast(Rgb other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(double part) {
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        Rgb mixed(Rgb other, double share) {
            return new Rgb(
                    red + (other.red - red) * share,
                    green + (other.green - green) * share,
                    blue + (other.blue - blue) * share);
        }

        String hex() {
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Math.round(red * 255),
                    Math.round(green * 255),
                    Math.round(blue * 255));
        }
    }
}
