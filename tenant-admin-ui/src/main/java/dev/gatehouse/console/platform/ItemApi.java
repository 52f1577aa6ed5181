package dev.gatehouse.console.platform;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.MoveItemRequest;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The things an engagement asks for. */
public interface ItemApi {

    /** Adds an item, open at once when the engagement has been sent; repeatable with the same id. */
    @PostExchange("/engagements/{engagementId}/items")
    ItemResponse add(@PathVariable UUID engagementId, @RequestBody NewItem request);

    /** One item with its files and attempts. */
    @GetExchange("/items/{itemId}")
    ItemResponse get(@PathVariable UUID itemId);

    /** Changes the words and the date. */
    @PutExchange("/items/{itemId}")
    ItemResponse update(
            @PathVariable UUID itemId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateItemRequest request);

    /** Puts an item elsewhere on its checklist. */
    @PutExchange("/items/{itemId}/position")
    ItemResponse move(
            @PathVariable UUID itemId, @RequestHeader("If-Match") String version, @RequestBody MoveItemRequest request);

    /** Drops an item that nobody has been asked for yet. */
    @DeleteExchange("/items/{itemId}")
    void remove(@PathVariable UUID itemId, @RequestHeader("If-Match") String version);
}
