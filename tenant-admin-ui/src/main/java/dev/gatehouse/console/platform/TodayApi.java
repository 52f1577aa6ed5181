package dev.gatehouse.console.platform;

import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.event.LatestActivity;
import java.util.List;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What a member looks at first. */
public interface TodayApi {

    /**
     * Engagements that are due, and those that nobody has opened.
     *
     * @param dueBy the last day that is near enough, as {@code 2027-03-31}
     */
    @GetExchange("/attention")
    AttentionResponse attention(@RequestParam String dueBy, @RequestParam int limit);

    /** The newest steps that people took, in any engagement. */
    @GetExchange("/activity")
    List<LatestActivity> latest(@RequestParam int limit);
}
