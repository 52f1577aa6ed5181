package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.FileDownloadResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.files.FileReading;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Opens what a client sent: as page images, or the original by a signed URL. */
@UseCase
@RequiresPermission(Permission.FILES_READ)
@EveryPlan
@OverLimitToo("it only reads")
@NoTransaction("the object store is remote; the row is read in a transaction of its own")
class OpenFile {

    private final FileReading files;

    OpenFile(FileReading files) {
        this.files = files;
    }

    /** Opens the original of a file by a signed URL, which is good for some minutes. */
    Mono<FileDownloadResponse> download(UUID file) {
        return files.download(file);
    }

    /** Shows a page of what a client sent as an image. */
    Mono<byte[]> preview(UUID file, int page) {
        return files.preview(file, page);
    }
}
