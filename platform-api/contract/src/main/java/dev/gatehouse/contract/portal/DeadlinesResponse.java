package dev.gatehouse.contract.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a client, the next one first.
 *
 * @param open whether the firm offers this at all; when it does not, the client is told to ask the firm
 * @param next position behind the last one; absent at the end
 */
public record DeadlinesResponse(
        boolean open,
        List<PortalDeadline> deadlines,
        @Nullable String next) {}
