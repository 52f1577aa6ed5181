package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.MoveItemRequest;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffItemController {

    private final AddItem addItem;
    private final ReadItem readItem;
    private final UpdateItem updateItem;
    private final MoveItem moveItem;
    private final RemoveItem removeItem;

    StaffItemController(
            AddItem addItem, ReadItem readItem, UpdateItem updateItem, MoveItem moveItem, RemoveItem removeItem) {
        this.addItem = addItem;
        this.readItem = readItem;
        this.updateItem = updateItem;
        this.moveItem = moveItem;
        this.removeItem = removeItem;
    }

    @PostMapping("/engagements/{engagementId}/items")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ItemResponse> add(
            @PathVariable UUID engagementId,
            @Valid @RequestBody NewItem request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return addItem.add(engagementId, request, member);
    }

    @GetMapping("/items/{itemId}")
    Mono<ResponseEntity<ItemResponse>> read(@PathVariable UUID itemId, @AuthenticationPrincipal StaffPrincipal member) {
        return readItem.read(itemId, member).map(StaffItemController::tagged);
    }

    @PutMapping("/items/{itemId}")
    Mono<ResponseEntity<ItemResponse>> update(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateItemRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateItem
                .update(itemId, Version.required(ifMatch), request, member)
                .map(StaffItemController::tagged);
    }

    @PutMapping("/items/{itemId}/position")
    Mono<ResponseEntity<ItemResponse>> move(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveItemRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return moveItem.move(itemId, Version.required(ifMatch), request.position(), member)
                .map(StaffItemController::tagged);
    }

    @DeleteMapping("/items/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return removeItem.remove(itemId, Version.required(ifMatch), member);
    }

    private static ResponseEntity<ItemResponse> tagged(ItemResponse item) {
        return ResponseEntity.ok().eTag(Version.tag(item.version())).body(item);
    }
}
