package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.deadline.PreviewDeadlinesRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffDeadlineImportController {

    private final PreviewDeadlines previewDeadlines;
    private final ImportDeadlines importDeadlines;

    StaffDeadlineImportController(PreviewDeadlines previewDeadlines, ImportDeadlines importDeadlines) {
        this.previewDeadlines = previewDeadlines;
        this.importDeadlines = importDeadlines;
    }

    @PostMapping("/deadline-import-previews")
    Mono<DeadlineImportResponse> preview(@Valid @RequestBody PreviewDeadlinesRequest request) {
        return previewDeadlines.preview(request.csv());
    }

    @PostMapping("/deadline-imports")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DeadlineImportResponse> add(
            @Valid @RequestBody ImportDeadlinesRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return importDeadlines.add(request, member);
    }
}
