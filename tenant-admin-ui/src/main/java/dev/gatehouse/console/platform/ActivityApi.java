package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ChainVerification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The event chain of an engagement. */
public interface ActivityApi {

    /** Events, newest first. */
    @GetExchange("/engagements/{engagementId}/activity")
    Slice<ActivityEntry> list(
            @PathVariable UUID engagementId,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Reads the chain from its first event to its head and says whether it holds. */
    @GetExchange("/engagements/{engagementId}/verification")
    ChainVerification verify(@PathVariable UUID engagementId);
}
