package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.CostsResponse;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.deadline.PreviewDeadlinesRequest;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.deadline.UpdateDeadlineRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Deadlines of clients, and what they cost. */
public interface DeadlineApi {

    /**
     * Deadlines by date; without a state all that are neither renewed nor closed.
     *
     * @param from the first day, as {@code 2027-03-01}
     * @param to the last day
     */
    @GetExchange("/deadlines")
    Slice<DeadlineResponse> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable DeadlineState state,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = "q", required = false) @Nullable String search,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** A deadline with all that it took the place of and all that took its place. */
    @GetExchange("/deadlines")
    Slice<DeadlineResponse> series(@RequestParam UUID seriesId, @RequestParam int limit);

    /** Adds a deadline; repeatable with the same id. */
    @PostExchange("/deadlines")
    DeadlineResponse create(@RequestBody CreateDeadlineRequest request);

    /** Changes what is said of a deadline. */
    @PutExchange("/deadlines/{deadlineId}")
    DeadlineResponse update(
            @PathVariable UUID deadlineId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateDeadlineRequest request);

    /** Puts the next one in its place; answers with that one. */
    @PutExchange("/deadlines/{deadlineId}/renewal")
    DeadlineResponse renew(
            @PathVariable UUID deadlineId,
            @RequestHeader("If-Match") String version,
            @RequestBody RenewDeadlineRequest request);

    /** Ends a deadline for good. */
    @PutExchange("/deadlines/{deadlineId}/closure")
    DeadlineResponse close(@PathVariable UUID deadlineId, @RequestHeader("If-Match") String version);

    /** Takes back that it was ended. */
    @DeleteExchange("/deadlines/{deadlineId}/closure")
    DeadlineResponse reopen(@PathVariable UUID deadlineId, @RequestHeader("If-Match") String version);

    /**
     * What falls due in each month.
     *
     * @param from the first month, as {@code 2027-03}
     * @param to the last month
     */
    @GetExchange("/costs")
    CostsResponse costs(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable UUID clientId);

    /** What would be added of a list; nothing is kept. */
    @PostExchange("/deadline-import-previews")
    DeadlineImportResponse preview(@RequestBody PreviewDeadlinesRequest request);

    /** Adds every deadline of a list or none; repeatable with the same id. */
    @PostExchange("/deadline-imports")
    DeadlineImportResponse bring(@RequestBody ImportDeadlinesRequest request);

    /** How the firm counts days, and who is reminded when. */
    @GetExchange("/deadline-settings")
    DeadlineSettingsResponse settings();

    /** Changes that. */
    @PutExchange("/deadline-settings")
    DeadlineSettingsResponse changeSettings(
            @RequestHeader("If-Match") String version, @RequestBody ChangeDeadlineSettingsRequest request);
}
