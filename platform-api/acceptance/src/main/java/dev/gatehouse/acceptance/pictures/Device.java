package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/** What somebody holds in their hands. */
enum Device {
    PHONE(360, 780),
    TABLET(768, 1024),
    DESKTOP(1280, 860);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Browser.NewContextOptions browser() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(this == PHONE)
                .setHasTouch(this == PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }
}
