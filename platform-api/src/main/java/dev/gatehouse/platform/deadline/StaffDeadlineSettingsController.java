package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/deadline-settings")
class StaffDeadlineSettingsController {

    private final ReadDeadlineSettings readDeadlineSettings;
    private final ChangeDeadlineSettings changeDeadlineSettings;

    StaffDeadlineSettingsController(
            ReadDeadlineSettings readDeadlineSettings, ChangeDeadlineSettings changeDeadlineSettings) {
        this.readDeadlineSettings = readDeadlineSettings;
        this.changeDeadlineSettings = changeDeadlineSettings;
    }

    @GetMapping
    Mono<ResponseEntity<DeadlineSettingsResponse>> read() {
        return readDeadlineSettings.read().map(StaffDeadlineSettingsController::tagged);
    }

    @PutMapping
    Mono<ResponseEntity<DeadlineSettingsResponse>> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeDeadlineSettingsRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return changeDeadlineSettings
                .change(Version.required(ifMatch), request, member)
                .map(StaffDeadlineSettingsController::tagged);
    }

    private static ResponseEntity<DeadlineSettingsResponse> tagged(DeadlineSettingsResponse settings) {
        return ResponseEntity.ok().eTag(Version.tag(settings.version())).body(settings);
    }
}
