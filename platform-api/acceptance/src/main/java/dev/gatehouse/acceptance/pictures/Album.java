package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import dev.gatehouse.acceptance.demo.DemoStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes every view of a running stack on every device, light and dark. */
final class Album {

    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final double PATIENCE_MS = 12_000;

    private final Browser browser;
    private final @Nullable Path style;
    private final PortalChapters portal;
    private final ConsoleChapters console;
    private final List<Chapter> chapters;
    private final List<String> missing = new ArrayList<>();

    /** @param style a style sheet of the console to use in place of the built one; the built one where there is none */
    Album(DemoStack stack, Chromium chromium, @Nullable Path style) {
        this.browser = chromium.browser();
        this.style = style;
        Visitors visitors = new Visitors(stack, browser);
        portal = new PortalChapters(stack, visitors);
        console = new ConsoleChapters(stack, visitors);
        chapters = Stream.of(
                        portal.all(),
                        new DoorChapters(stack).all(),
                        console.all(),
                        new SignUpChapters(stack).all(),
                        new BillingChapters(stack, visitors).all(),
                        new SupportChapters(stack, visitors).all(),
                        new OperatorChapters(stack, visitors).all())
                .flatMap(List::stream)
                .toList();
    }

    /** Gives the chapters whose pictures now lie in the folder. */
    List<Chapter> takeAll(List<String> words, Path folder) {
        List<Chapter> meant =
                chapters.stream().filter(chapter -> chapter.isMeantBy(words)).toList();
        missing.clear();
        for (Chapter chapter : meant) {
            takeOnEveryDevice(chapter, folder);
        }
        return meant;
    }

    /** One chapter that cannot be prepared does not cost the others. */
    private void takeOnEveryDevice(Chapter chapter, Path folder) {
        try {
            for (Device device : Device.values()) {
                take(chapter, device, folder);
            }
        } catch (PlaywrightException | IllegalStateException e) {
            missing.add(chapter.title() + ": " + e.getMessage());
        }
    }

    private void take(Chapter chapter, Device device, Path folder) {
        try (BrowserContext context = browser.newContext(remembering(chapter, device))) {
            if (style != null) {
                context.route("**/console.css*", route -> route.fulfill(new Route.FulfillOptions().setPath(style)));
            }
            context.setDefaultTimeout(PATIENCE_MS);
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

    private static void take(Page page, Function<ColorScheme, Path> file) {
        // A bar that stays in view would stand in the middle of a whole page.
        page.evaluate("scrollTo(0, 0)");
        showAllOfConsole(page);
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(settled().setFullPage(true).setPath(file.apply(scheme)));
        }
    }

    /** The console scrolls inside its frame: the window grows until all of a page is in it, unless it has a dialog. */
    private static void showAllOfConsole(Page page) {
        Number hidden = (Number) page.evaluate("""
                () => document.querySelector('vaadin-app-layout') && !document.querySelector('[role=dialog][opened], [role=alertdialog][opened], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
                  ? Math.ceil((document.querySelector('.page')?.getBoundingClientRect().bottom ?? 0) - innerHeight) : 0""");
        ViewportSize size = page.viewportSize();
        if (hidden.intValue() > 0 && size != null) {
            page.setViewportSize(size.width, size.height + hidden.intValue());
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
        String memory = chapter.memory();
        return memory == null ? options : options.setStorageState(memory);
    }

    /** A checklist and a review, as the README shows them. */
    void takeForReadme(Path folder) {
        take(portal.ottosChecklist(), Device.DESKTOP.browser(), folder.resolve("portal.png"));
        take(console.review(), Device.DESKTOP.browser().setStorageState(console.maya()), folder.resolve("console.png"));
    }

    private void take(View view, Browser.NewContextOptions options, Path file) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            view.open(page);
            page.screenshot(settled().setPath(file));
        }
    }
}
