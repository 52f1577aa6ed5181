package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.engagement.UpdateEngagementRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
@RequestMapping("/api/staff/engagements")
class StaffEngagementController {

    private final ListEngagements listEngagements;
    private final ReadEngagement readEngagement;
    private final CreateEngagement createEngagement;
    private final UpdateEngagement updateEngagement;
    private final SendEngagement sendEngagement;

    StaffEngagementController(
            ListEngagements listEngagements,
            ReadEngagement readEngagement,
            CreateEngagement createEngagement,
            UpdateEngagement updateEngagement,
            SendEngagement sendEngagement) {
        this.listEngagements = listEngagements;
        this.readEngagement = readEngagement;
        this.createEngagement = createEngagement;
        this.updateEngagement = updateEngagement;
        this.sendEngagement = sendEngagement;
    }

    @GetMapping
    Mono<Slice<EngagementListItem>> list(
            @RequestParam(required = false) @Nullable EngagementState state,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listEngagements.list(state, clientId, cursor, limit);
    }

    @PostMapping
    Mono<ResponseEntity<EngagementResponse>> create(
            @Valid @RequestBody CreateEngagementRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return createEngagement.create(request, member).map(created -> tagged(HttpStatus.CREATED, created));
    }

    @GetMapping("/{engagementId}")
    Mono<ResponseEntity<EngagementResponse>> read(
            @PathVariable UUID engagementId, @AuthenticationPrincipal StaffPrincipal member) {
        return readEngagement.read(engagementId, member).map(found -> tagged(HttpStatus.OK, found));
    }

    @PutMapping("/{engagementId}")
    Mono<ResponseEntity<EngagementResponse>> update(
            @PathVariable UUID engagementId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateEngagementRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateEngagement
                .update(engagementId, Version.required(ifMatch), request, member)
                .map(updated -> tagged(HttpStatus.OK, updated));
    }

    @PutMapping("/{engagementId}/publication")
    Mono<ResponseEntity<EngagementResponse>> send(
            @PathVariable UUID engagementId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SendEngagementRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return sendEngagement
                .send(engagementId, Version.required(ifMatch), Set.copyOf(request.contactIds()), request.zone(), member)
                .map(sent -> tagged(HttpStatus.OK, sent));
    }

    private static ResponseEntity<EngagementResponse> tagged(HttpStatus status, EngagementResponse engagement) {
        return ResponseEntity.status(status)
                .eTag(Version.tag(engagement.version()))
                .body(engagement);
    }
}
