package dev.gatehouse.console.component;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Sizes of files in units that people know. */
public final class Sizes {

    private static final String[] UNITS = {"B", "kB", "MB", "GB"};

    private Sizes() {}

    /** For example “2.8 MB”. */
    public static String text(long bytes) {
        var unit = Math.min((int) (Math.log10((double) Math.max(bytes, 1)) / 3), UNITS.length - 1);
        Locale locale = UI.getCurrent().getLocale();
        return String.format(
                locale, unit == 0 ? "%.0f %s" : "%.1f %s", (double) bytes / Math.pow(1_000, unit), UNITS[unit]);
    }
}
