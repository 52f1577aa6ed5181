package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import dev.gatehouse.acceptance.demo.DemoStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes every view of a running stack on every device, light and dark. */
final class Album {

    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final String MAYA = "maya@lakeside-tax.example";

    private final DemoStack stack;
    private final Browser browser;
    private final PortalChapters portal;
    private final DoorChapters doors;
    private final ConsoleChapters console;
    private final String signedIn;
    private final List<String> missing = new ArrayList<>();

    Album(DemoStack stack, Chromium chromium) {
        this.stack = stack;
        this.browser = chromium.browser();
        portal = new PortalChapters(stack);
        doors = new DoorChapters(stack);
        console = new ConsoleChapters(stack.console().toString());
        signedIn = signIn();
    }

    private String signIn() {
        try (BrowserContext context = browser.newContext(Device.DESKTOP.browser())) {
            Page page = context.newPage();
            page.navigate(stack.console().toString());
            ConsoleSignIn.signIn(stack, page, MAYA);
            return context.storageState();
        }
    }

    /** Gives the chapters whose pictures now lie in the folder. */
    List<Chapter> takeAll(List<String> words, Path folder) {
        List<Chapter> chapters = Stream.of(portal.all(), doors.all(), console.all(signedIn))
                .flatMap(List::stream)
                .filter(chapter -> chapter.isMeantBy(words))
                .toList();
        for (Chapter chapter : chapters) {
            for (Device device : Device.values()) {
                take(chapter, device, folder);
            }
        }
        return chapters;
    }

    private void take(Chapter chapter, Device device, Path folder) {
        try (BrowserContext context = browser.newContext(remembering(chapter, device))) {
            arrive(chapter, context);
            for (View view : chapter.views()) {
                try (Page page = context.newPage()) {
                    view.open(page);
                    take(page, scheme -> folder.resolve(view.file(chapter, device, scheme)));
                } catch (PlaywrightException e) {
                    missing.add(chapter.title() + ", " + view.title() + ", " + device.width() + ": " + e.getMessage());
                }
                context.setOffline(false);
            }
        }
    }

    private void arrive(Chapter chapter, BrowserContext context) {
        try (Page page = context.newPage()) {
            chapter.arrival().accept(page);
        } catch (PlaywrightException e) {
            missing.add(chapter.title() + ", the way in: " + e.getMessage());
        }
    }

    private static void take(Page page, Function<ColorScheme, Path> file) {
        // A bar that stays in view would stand in the middle of a whole page.
        page.evaluate("scrollTo(0, 0)");
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(settled().setFullPage(true).setPath(file.apply(scheme)));
        }
    }

    /** Colours that still pass from one theme to the other are shown as they will be. */
    private static Page.ScreenshotOptions settled() {
        return new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED);
    }

    /** What could not be shown, and why. */
    List<String> missing() {
        return missing;
    }

    private static Browser.NewContextOptions remembering(Chapter chapter, Device device) {
        Browser.NewContextOptions options = device.browser();
        return chapter.memory() == null ? options : options.setStorageState(chapter.memory());
    }

    /** A checklist and a review, as the README shows them. */
    void takeForReadme(Path folder) {
        take(portal.ottosChecklist(), Device.DESKTOP.browser(), folder.resolve("portal.png"));
        take(console.review(), Device.DESKTOP.browser().setStorageState(signedIn), folder.resolve("console.png"));
    }

    private void take(View view, Browser.NewContextOptions options, Path file) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            view.open(page);
            page.screenshot(settled().setPath(file));
        }
    }
}
