package dev.gatehouse.console.settings;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an archive that has begun to the browser, bit by bit and once. */
final class ExportDownload implements DownloadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDownload.class);
    private static final int BIT = 64 * 1_024;

    /** Hears how far it is; not on the thread of the page. */
    interface Listener {

        void sent(long bytes);

        void done(long bytes);

        void broken(long bytes);
    }

    private final String name;
    private final Listener listener;
    private final AtomicReference<@Nullable InputStream> begun = new AtomicReference<>();

    ExportDownload(String name, Listener listener) {
        this.name = name;
        this.listener = listener;
    }

    /** The next request gets this archive. */
    void offer(InputStream archive) {
        close(begun.getAndSet(archive));
    }

    /** Whether there was one that nobody had fetched; it is not to be had any more. */
    boolean withdraw() {
        return close(begun.getAndSet(null));
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var archive = begun.getAndSet(null);
        if (archive == null) {
            event.getResponse().sendError(404, "");
            return;
        }
        event.setFileName(name);
        event.setContentType("application/zip");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (archive) {
            send(archive, event.getOutputStream());
        }
    }

    // The exception goes on to the server, which cuts the connection: a browser that was told of a regular end would
    // show half an archive as a whole one.
    private void send(InputStream archive, OutputStream browser) throws IOException {
        var sent = 0L;
        var bit = new byte[BIT];
        try {
            for (var length = archive.read(bit); length >= 0; length = archive.read(bit)) {
                browser.write(bit, 0, length);
                sent += length;
                listener.sent(sent);
            }
            browser.close();
            listener.done(sent);
        } catch (IOException broken) {
            listener.broken(sent);
            throw broken;
        }
    }

    private static boolean close(@Nullable InputStream archive) {
        if (archive == null) {
            return false;
        }
        try {
            archive.close();
        } catch (IOException gone) {
            LOG.debug("An archive that nobody fetched was gone already: {}", gone.toString());
        }
        return true;
    }
}
