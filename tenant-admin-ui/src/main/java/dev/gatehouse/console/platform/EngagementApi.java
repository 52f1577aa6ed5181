package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.engagement.UpdateEngagementRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Engagements and the invitations to them. */
public interface EngagementApi {

    /** Engagements, newest first. */
    @GetExchange("/engagements")
    Slice<EngagementListItem> list(
            @RequestParam(required = false) @Nullable EngagementState state,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Drafts an engagement with its items; repeatable with the same id. */
    @PostExchange("/engagements")
    EngagementResponse create(@RequestBody CreateEngagementRequest request);

    /** One engagement with everything on its page. */
    @GetExchange("/engagements/{engagementId}")
    EngagementResponse get(@PathVariable UUID engagementId);

    /** Changes title, message and date. */
    @PutExchange("/engagements/{engagementId}")
    EngagementResponse update(
            @PathVariable UUID engagementId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateEngagementRequest request);

    /** Publishes the draft and mails the contacts their links. */
    @PutExchange("/engagements/{engagementId}/publication")
    EngagementResponse send(
            @PathVariable UUID engagementId,
            @RequestHeader("If-Match") String version,
            @RequestBody SendEngagementRequest request);

    /** Invites further contacts to what has been sent. */
    @PostExchange("/engagements/{engagementId}/invitations")
    EngagementResponse invite(@PathVariable UUID engagementId, @RequestBody SendEngagementRequest request);
}
