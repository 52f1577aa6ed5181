package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/invitation-imports")
class StaffImportController {

    private final StartImport startImport;
    private final ReadImport readImport;
    private final ConfirmImport confirmImport;

    StaffImportController(StartImport startImport, ReadImport readImport, ConfirmImport confirmImport) {
        this.startImport = startImport;
        this.readImport = readImport;
        this.confirmImport = confirmImport;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ImportResponse> start(
            @Valid @RequestBody StartImportRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return startImport.start(request, member);
    }

    @GetMapping("/{importId}")
    Mono<ImportResponse> read(@PathVariable UUID importId) {
        return readImport.read(importId);
    }

    @PutMapping("/{importId}/confirmation")
    Mono<ImportResponse> confirm(@PathVariable UUID importId, @AuthenticationPrincipal StaffPrincipal member) {
        return confirmImport.confirm(importId, member);
    }
}
