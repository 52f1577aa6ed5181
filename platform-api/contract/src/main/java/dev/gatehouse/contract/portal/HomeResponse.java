package dev.gatehouse.contract.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm and a contact have going, what is most urgent first and what is finished last.
 *
 * @param next cursor of the next page; absent on the last
 */
public record HomeResponse(
        String contactName,
        List<HomeEngagement> engagements,
        @Nullable String next) {}
