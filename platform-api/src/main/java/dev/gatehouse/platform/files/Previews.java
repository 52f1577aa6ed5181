package dev.gatehouse.platform.files;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Pictures of what clients sent. Nothing of a client's file ever runs or is parsed in a browser: pages and images are
 * drawn here, with bounds, and leave as PNG.
 */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    private final FileStore store;
    private final Blocking blocking;
    private final long largest;

    Previews(FileStore store, Blocking blocking, FilesProperties properties) {
        this.store = store;
        this.blocking = blocking;
        this.largest = properties.previewMax().toBytes();
    }

    /** How many pages can be shown; 0 when the type has none, or when the file is broken or too large. */
    Mono<Integer> countPages(ClientFile file) {
        if (!FileTypes.isDrawn(file.contentType()) || file.size() > largest) {
            return Mono.just(0);
        }
        return store.read(file.key())
                .flatMap(bytes -> blocking.compute("preview-pages", () -> PageImages.count(file.contentType(), bytes)))
                .onErrorResume(IOException.class, broken -> noPages(file))
                .onErrorResume(RuntimeException.class, broken -> noPages(file));
    }

    private static Mono<Integer> noPages(ClientFile file) {
        LOG.info("File {} has no preview", file.id());
        return Mono.just(0);
    }

    /** A page as PNG, the first is 1. */
    Mono<byte[]> draw(ClientFile file, int page) {
        int pages = file.previewPages() == null ? 0 : file.previewPages();
        if (page < 1 || page > pages) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        return store.read(file.key())
                .flatMap(bytes ->
                        blocking.compute("preview-draw", () -> PageImages.draw(file.contentType(), bytes, page - 1)))
                .onErrorMap(IOException.class, broken -> ProblemException.of(ProblemCode.NOT_FOUND));
    }
}
