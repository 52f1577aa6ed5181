package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.FileDownloadResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/files/{fileId}")
class StaffFileController {

    private final OpenFile openFile;

    StaffFileController(OpenFile openFile) {
        this.openFile = openFile;
    }

    @GetMapping(path = "/preview", produces = MediaType.IMAGE_PNG_VALUE)
    Mono<byte[]> preview(@PathVariable UUID fileId, @RequestParam(defaultValue = "1") int page) {
        return openFile.preview(fileId, page);
    }

    @GetMapping("/download")
    Mono<FileDownloadResponse> download(@PathVariable UUID fileId) {
        return openFile.download(fileId);
    }
}
