package dev.gatehouse.console.engagement;

import java.util.Arrays;
import java.util.Locale;

/** A part of an engagement's page; it stands in the address, so that a link can lead to it. */
enum EngagementTab {
    ITEMS,
    PEOPLE,
    ACTIVITY;

    static EngagementTab read(String inAddress) {
        return Arrays.stream(values())
                .filter(tab -> tab.inAddress().equals(inAddress))
                .findFirst()
                .orElse(ITEMS);
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
