package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.contract.portal.UploadsResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Visitor;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}")
class PortalChecklistController {

    private final ReadChecklist readChecklist;
    private final OpenPortal openPortal;
    private final StartUploads startUploads;
    private final ConfirmUpload confirmUpload;
    private final CancelUpload cancelUpload;

    PortalChecklistController(
            ReadChecklist readChecklist,
            OpenPortal openPortal,
            StartUploads startUploads,
            ConfirmUpload confirmUpload,
            CancelUpload cancelUpload) {
        this.readChecklist = readChecklist;
        this.openPortal = openPortal;
        this.startUploads = startUploads;
        this.confirmUpload = confirmUpload;
        this.cancelUpload = cancelUpload;
    }

    @GetMapping("/checklists/{engagementId}")
    Mono<ChecklistResponse> read(
            @PathVariable UUID engagementId, @AuthenticationPrincipal ContactPrincipal contact, Visitor visitor) {
        return readChecklist.read(engagementId, contact, visitor);
    }

    @PostMapping("/checklists/{engagementId}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> open(
            @PathVariable UUID engagementId, @AuthenticationPrincipal ContactPrincipal contact, Visitor visitor) {
        return openPortal.open(engagementId, contact, visitor);
    }

    @PostMapping("/items/{itemId}/uploads")
    Mono<UploadsResponse> start(
            @PathVariable UUID itemId,
            @Valid @RequestBody StartUploadsRequest request,
            @AuthenticationPrincipal ContactPrincipal contact) {
        return startUploads.start(itemId, request, contact);
    }

    @PostMapping("/uploads/{fileId}/confirmation")
    Mono<UploadConfirmed> confirm(@PathVariable UUID fileId, @AuthenticationPrincipal ContactPrincipal contact) {
        return confirmUpload.confirm(fileId, contact);
    }

    @DeleteMapping("/uploads/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> cancel(@PathVariable UUID fileId, @AuthenticationPrincipal ContactPrincipal contact) {
        return cancelUpload.cancel(fileId, contact);
    }
}
