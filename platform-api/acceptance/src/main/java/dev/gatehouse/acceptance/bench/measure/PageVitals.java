package dev.gatehouse.acceptance.bench.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.pictures.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What a contact with a cheap phone on a slow line feels: a fresh browser, Lighthouse's slow 4G (150 ms, 1.6 Mbit/s
 * down, 0.75 up) and a processor slowed down four times, from the mailed link to the checklist and a few touches.
 */
public final class PageVitals {

    private static final int VISITS = 5;
    private static final int LATENCY_MILLIS = 150;
    private static final double DOWN_BYTES = 1.6e6 / 8;
    private static final double UP_BYTES = 0.75e6 / 8;
    private static final int SLOWER = 4;
    private static final int TOUCHES = 4;
    private static final int PAUSE_MILLIS = 400;

    /**
     * Follows the paints, shifts and interactions of a page; entries shorter than 16 ms are not reported by the
     * browser.
     */
    private static final String OBSERVE = """
            window.vitals = { paint: 0, shift: 0, interaction: 0 };
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) vitals.paint = entry.startTime;
            }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                if (entry.interactionId) vitals.interaction = Math.max(vitals.interaction, entry.duration);
            }).observe({ type: 'event', durationThreshold: 16, buffered: true });
            """;

    private final int port;

    public PageVitals(int port) {
        this.port = port;
    }

    private record Visit(double paintSeconds, double interactionMillis, double shift) {}

    /** Adds the three figures, each the median of five visits. */
    public void measure(Subject subject, String token, Report report) {
        String link = "http://localhost:" + port + "/portal/" + subject.slug() + "/open#t=" + token;
        List<Visit> visits = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            for (int i = 0; i < VISITS; i++) {
                try (BrowserContext browser = chromium.browser().newContext()) {
                    visits.add(visit(browser.newPage(), link));
                }
            }
        }
        report.add(Goal.PAINT_SECONDS, median(visits, Visit::paintSeconds));
        report.add(Goal.INTERACTION_MILLIS, median(visits, Visit::interactionMillis));
        report.add(Goal.LAYOUT_SHIFT, median(visits, Visit::shift));
    }

    private static Visit visit(Page page, String link) {
        page.addInitScript(OBSERVE);
        slowDown(page.context().newCDPSession(page));
        page.navigate(link);
        page.locator("main article, main li").first().waitFor();
        page.waitForTimeout(PAUSE_MILLIS);
        for (int i = 0; i < TOUCHES; i++) {
            page.getByRole(AriaRole.BANNER).getByRole(AriaRole.BUTTON).last().click();
            page.waitForTimeout(PAUSE_MILLIS);
        }
        Map<?, ?> seen = (Map<?, ?>) page.evaluate("() => window.vitals");
        return new Visit(number(seen, "paint") / 1000, number(seen, "interaction"), number(seen, "shift"));
    }

    private static void slowDown(CDPSession session) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", DOWN_BYTES);
        line.addProperty("uploadThroughput", UP_BYTES);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static double number(Map<?, ?> seen, String name) {
        return ((Number) Objects.requireNonNull(seen.get(name))).doubleValue();
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return Median.of(visits.stream().mapToDouble(figure).toArray());
    }
}
