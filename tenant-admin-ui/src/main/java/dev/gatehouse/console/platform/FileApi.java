package dev.gatehouse.console.platform;

import dev.gatehouse.contract.engagement.FileDownloadResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** Files that contacts sent. */
public interface FileApi {

    /** One page as an image that the API has drawn itself; nothing of the client's file reaches the browser. */
    @GetExchange(
            value = "/files/{fileId}/preview",
            accept = {"image/png", "application/problem+json"})
    byte[] preview(@PathVariable UUID fileId, @RequestParam int page);

    /** A short-lived address of the original. */
    @GetExchange("/files/{fileId}/download")
    FileDownloadResponse download(@PathVariable UUID fileId);
}
