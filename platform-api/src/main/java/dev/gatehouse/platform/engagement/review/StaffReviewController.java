package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffReviewController {

    private final ListReviews listReviews;
    private final BeginReview beginReview;
    private final DecideOnItem decideOnItem;

    StaffReviewController(ListReviews listReviews, BeginReview beginReview, DecideOnItem decideOnItem) {
        this.listReviews = listReviews;
        this.beginReview = beginReview;
        this.decideOnItem = decideOnItem;
    }

    @GetMapping("/reviews")
    Mono<ReviewQueueResponse> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listReviews.list(cursor, limit);
    }

    @PutMapping("/items/{itemId}/review")
    Mono<ResponseEntity<ItemResponse>> begin(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return beginReview.begin(itemId, Version.required(ifMatch), member).map(StaffReviewController::tagged);
    }

    @PutMapping("/items/{itemId}/acceptance")
    Mono<ResponseEntity<ItemResponse>> accept(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return decideOnItem.accept(itemId, Version.required(ifMatch), member).map(StaffReviewController::tagged);
    }

    @PutMapping("/items/{itemId}/changes-request")
    Mono<ResponseEntity<ItemResponse>> requestChanges(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RequestChangesRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return decideOnItem
                .requestChanges(itemId, Version.required(ifMatch), request.reason(), member)
                .map(StaffReviewController::tagged);
    }

    private static ResponseEntity<ItemResponse> tagged(ItemResponse item) {
        return ResponseEntity.ok().eTag(Version.tag(item.version())).body(item);
    }
}
