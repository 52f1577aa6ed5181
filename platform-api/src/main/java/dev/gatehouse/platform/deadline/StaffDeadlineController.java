package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.deadline.UpdateDeadlineRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/deadlines")
class StaffDeadlineController {

    private final ListDeadlines listDeadlines;
    private final ReadDeadline readDeadline;
    private final CreateDeadline createDeadline;
    private final UpdateDeadline updateDeadline;
    private final RenewDeadline renewDeadline;
    private final CloseDeadline closeDeadline;
    private final ReopenDeadline reopenDeadline;

    StaffDeadlineController(
            ListDeadlines listDeadlines,
            ReadDeadline readDeadline,
            CreateDeadline createDeadline,
            UpdateDeadline updateDeadline,
            RenewDeadline renewDeadline,
            CloseDeadline closeDeadline,
            ReopenDeadline reopenDeadline) {
        this.listDeadlines = listDeadlines;
        this.readDeadline = readDeadline;
        this.createDeadline = createDeadline;
        this.updateDeadline = updateDeadline;
        this.renewDeadline = renewDeadline;
        this.closeDeadline = closeDeadline;
        this.reopenDeadline = reopenDeadline;
    }

    @GetMapping
    Mono<Slice<DeadlineResponse>> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID seriesId,
            @RequestParam(required = false) @Nullable DeadlineState state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") @Size(max = Limits.NAME) String q,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.DEADLINES) int limit,
            @AuthenticationPrincipal StaffPrincipal member) {
        DeadlineFilter filter = new DeadlineFilter(clientId, seriesId, state, from, to, q.strip());
        return listDeadlines.list(filter, cursor, limit, member);
    }

    @PostMapping
    Mono<ResponseEntity<DeadlineResponse>> create(
            @Valid @RequestBody CreateDeadlineRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return createDeadline
                .create(request, member)
                .map(created -> ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Version.tag(created.version()))
                        .body(created));
    }

    @GetMapping("/{deadlineId}")
    Mono<ResponseEntity<DeadlineResponse>> read(@PathVariable UUID deadlineId) {
        return readDeadline.read(deadlineId).map(StaffDeadlineController::tagged);
    }

    @PutMapping("/{deadlineId}")
    Mono<ResponseEntity<DeadlineResponse>> update(
            @PathVariable UUID deadlineId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateDeadlineRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateDeadline
                .update(deadlineId, Version.required(ifMatch), request.content(), member)
                .map(StaffDeadlineController::tagged);
    }

    /** Answers with the next one. */
    @PutMapping("/{deadlineId}/renewal")
    Mono<ResponseEntity<DeadlineResponse>> renew(
            @PathVariable UUID deadlineId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RenewDeadlineRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return renewDeadline
                .renew(deadlineId, Version.required(ifMatch), request, member)
                .map(StaffDeadlineController::tagged);
    }

    @PutMapping("/{deadlineId}/closure")
    Mono<ResponseEntity<DeadlineResponse>> close(
            @PathVariable UUID deadlineId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return closeDeadline
                .close(deadlineId, Version.required(ifMatch), member)
                .map(StaffDeadlineController::tagged);
    }

    @DeleteMapping("/{deadlineId}/closure")
    Mono<ResponseEntity<DeadlineResponse>> reopen(
            @PathVariable UUID deadlineId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return reopenDeadline
                .reopen(deadlineId, Version.required(ifMatch), member)
                .map(StaffDeadlineController::tagged);
    }

    private static ResponseEntity<DeadlineResponse> tagged(DeadlineResponse deadline) {
        return ResponseEntity.ok().eTag(Version.tag(deadline.version())).body(deadline);
    }
}
