package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.PortalVisitsResponse;
import dev.gatehouse.contract.access.SessionListItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How contacts come in, and how they are kept out. */
public interface AccessApi {

    /** The sessions of a contact, newest first. */
    @GetExchange("/contacts/{contactId}/sessions")
    Slice<SessionListItem> sessions(
            @PathVariable UUID contactId,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Ends one session. */
    @DeleteExchange("/contacts/{contactId}/sessions/{sessionId}")
    void endSession(@PathVariable UUID contactId, @PathVariable UUID sessionId);

    /** Ends all sessions of a contact, who may come in again. */
    @DeleteExchange("/contacts/{contactId}/sessions")
    void endSessions(@PathVariable UUID contactId);

    /** How often clients looked for themselves. */
    @GetExchange("/portal-visits")
    PortalVisitsResponse visits();

    /** Takes a contact every way in, at once. */
    @PutExchange("/contacts/{contactId}/revocation")
    void revoke(@PathVariable UUID contactId);

    /** Lets a revoked contact in again. */
    @DeleteExchange("/contacts/{contactId}/revocation")
    void restore(@PathVariable UUID contactId);
}
