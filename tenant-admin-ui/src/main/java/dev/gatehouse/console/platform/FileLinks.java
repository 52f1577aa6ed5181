package dev.gatehouse.console.platform;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.gatehouse.contract.engagement.FileResponse;
import java.io.IOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Addresses on our own origin through which a browser gets at a client's file, asked of the API when they are used. */
public final class FileLinks implements Function<FileResponse, DownloadHandler> {

    private static final Logger LOG = LoggerFactory.getLogger(FileLinks.class);

    private final FileApi files;

    /** Asks this API. */
    public FileLinks(FileApi files) {
        this.files = files;
    }

    /** The original: a redirect to a signed URL that lives for minutes, made at the click. */
    @Override
    public DownloadHandler apply(FileResponse file) {
        return event -> redirect(event, file);
    }

    /** One page as an image. */
    public DownloadHandler page(FileResponse file, int page) {
        return event -> draw(event, file, page);
    }

    private void redirect(DownloadEvent event, FileResponse file) {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        try {
            response.setHeader("Location", files.download(file.id()).url().toString());
            response.setStatus(302);
        } catch (PlatformProblem refused) {
            response.setStatus(refused.code().status());
        } catch (PlatformUnreachable silence) {
            response.setStatus(503);
        }
    }

    private void draw(DownloadEvent event, FileResponse file, int page) {
        try {
            var png = files.preview(file.id(), page);
            event.setContentType("image/png");
            event.setContentLength(png.length);
            event.getOutputStream().write(png);
        } catch (PlatformProblem refused) {
            event.getResponse().setStatus(refused.code().status());
        } catch (PlatformUnreachable silence) {
            event.getResponse().setStatus(503);
        } catch (IOException left) {
            LOG.debug("The reader went on before a page was sent: {}", left.toString());
        }
    }
}
