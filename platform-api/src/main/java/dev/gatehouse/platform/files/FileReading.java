package dev.gatehouse.platform.files;

import dev.gatehouse.contract.engagement.FileDownloadResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens files for staff. Only what is clean, or could not be scanned, may be opened. */
@Component
public class FileReading {

    private static final Duration DOWNLOAD_LIFE = Duration.ofMinutes(5);

    private final FileRepository files;
    private final FileStore store;
    private final Previews previews;
    private final TenantTransactions transactions;

    FileReading(FileRepository files, FileStore store, Previews previews, TenantTransactions transactions) {
        this.files = files;
        this.store = store;
        this.previews = previews;
        this.transactions = transactions;
    }

    /** A signed URL of the original. */
    public Mono<FileDownloadResponse> download(UUID id) {
        return openable(id)
                .map(file -> store.signDownload(file.key(), file.name(), DOWNLOAD_LIFE))
                .map(signed -> new FileDownloadResponse(signed.url(), signed.expiresAt()));
    }

    /** A page as PNG. */
    public Mono<byte[]> preview(UUID id, int page) {
        return openable(id).flatMap(file -> previews.draw(file, page));
    }

    private Mono<ClientFile> openable(UUID id) {
        return transactions
                .read(files.find(id))
                .filter(ClientFile::isStored)
                .transform(Problems.orNotFound())
                .filter(ClientFile::isOpenable)
                .transform(Problems.orRefuse(ProblemCode.FILE_NOT_AVAILABLE));
    }
}
