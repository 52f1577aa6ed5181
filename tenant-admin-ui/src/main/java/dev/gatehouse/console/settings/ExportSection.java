package dev.gatehouse.console.settings;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Sizes;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ExportApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.StaffSession;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Takes everything the firm has away, on every plan and whatever is unpaid. The API is asked before the browser is: so
 * a refusal is said here, and what the browser fetches has begun already.
 */
class ExportSection extends Section {

    private static final int LOOK_EVERY_MS = 1_000;
    private static final int FETCHED_WITHIN_SECONDS = 30;

    private final ExportApi exports;
    private final ActionButton begin = ActionButton.secondary(Words.say("export.do"), this::begin);
    private final Div state = new Div();
    private final Span amount = new Span();
    private final ExportDownload download;
    private final Anchor way;

    ExportSection(ExportApi exports) {
        this.exports = exports;
        setId("export");
        addClassName("block");
        setVisible(Permission.ORGANIZATION_WRITE.granted());
        download = new ExportDownload(fileName(), new Story(UI.getCurrent()));
        way = new Anchor(download, AttachmentType.DOWNLOAD, "");
        way.getElement().setAttribute("hidden", true);
        state.addClassName("export-state");
        state.getElement().setAttribute("role", "status");
        amount.addClassName("second");
        var card = new Div(
                new Paragraph(Words.say("export.text")),
                second("export.files"),
                new Div(begin.with(Glyph.DOWNLOAD), state, amount),
                way);
        card.addClassNames("card", "export");
        add(new H2(Words.say("export.title")), card);
    }

    private static Paragraph second(String key) {
        var words = new Paragraph(Words.say(key));
        words.addClassName("second");
        return words;
    }

    private static String fileName() {
        var slug = StaffSession.signedIn().organization().slug();
        return slug + "-export-" + LocalDate.now() + ".zip";
    }

    @Override
    protected void onDetach(DetachEvent event) {
        download.withdraw();
    }

    /** What the browser fetches. */
    ExportDownload download() {
        return download;
    }

    private void begin() {
        download.offer(exports.begin());
        begin.setVisible(false);
        say("export.running");
        amount.setText("");
        UI ui = UI.getCurrent();
        ui.setPollInterval(LOOK_EVERY_MS);
        way.getElement().executeJs("this.click()");
        // A page that looks again and again keeps its session: not for an archive that no browser fetches.
        CompletableFuture.delayedExecutor(FETCHED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .execute(() -> giveUp(ui));
    }

    private void giveUp(UI ui) {
        if (download.withdraw()) {
            ui.access(() -> {
                end(ui);
                say("export.not-fetched");
            });
        }
    }

    private void say(String key, Object... facts) {
        state.setText(Words.say(key, facts));
    }

    private void end(UI ui) {
        ui.setPollInterval(-1);
        amount.setText("");
        begin.setVisible(true);
    }

    /** What the page says of it. */
    private final class Story implements ExportDownload.Listener {

        private final UI ui;
        private long told;

        private Story(UI ui) {
            this.ui = ui;
        }

        @Override
        public void sent(long bytes) {
            var now = System.nanoTime();
            if (now - told >= TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MS)) {
                told = now;
                ui.access(() -> amount.setText(Words.say("export.so-far", Sizes.text(bytes))));
            }
        }

        @Override
        public void done(long bytes) {
            ui.access(() -> {
                end(ui);
                say("export.done", Sizes.text(bytes));
            });
        }

        @Override
        public void broken(long bytes) {
            ui.access(() -> {
                end(ui);
                say("export.broken", Sizes.text(bytes));
                Notices.problem(Words.say("export.broken.title"), Words.say("export.broken", Sizes.text(bytes)));
            });
        }
    }
}
