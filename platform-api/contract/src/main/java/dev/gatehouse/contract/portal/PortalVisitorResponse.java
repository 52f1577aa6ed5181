package dev.gatehouse.contract.portal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contact who is signed in; the session's id is only in the cookie.
 *
 * @param engagementId the one engagement that a session begun by a link reaches; absent after a code
 */
public record PortalVisitorResponse(
        String contactName, @Nullable UUID engagementId) {}
