package dev.gatehouse.contract.portal;

import java.time.Instant;
import java.util.UUID;

/** A portal session has begun; its id is only in the cookie. */
public record PortalSessionResponse(UUID engagementId, Instant expiresAt) {}
