package dev.gatehouse.console.platform;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.gatehouse.contract.engagement.FileResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** Addresses on our own origin through which a browser gets at a client's file, asked of the API when they are used. */
public final class FileLinks implements Function<FileResponse, DownloadHandler> {

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
        return DownloadHandler.fromInputStream(event -> image(file, page)).inline();
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

    private DownloadResponse image(FileResponse file, int page) {
        try {
            var png = files.preview(file.id(), page);
            return new DownloadResponse(
                    new ByteArrayInputStream(png), "page-" + page + ".png", "image/png", png.length);
        } catch (PlatformProblem refused) {
            return DownloadResponse.error(refused.code().status());
        } catch (PlatformUnreachable silence) {
            return DownloadResponse.error(503);
        }
    }
}
