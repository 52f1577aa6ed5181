package dev.gatehouse.contract.access;

import java.time.Instant;

/**
 * A staff session has begun.
 *
 * @param session opaque id for {@code Authorization: Bearer}; shown once, never stored in clear
 * @param expiresAt end if nothing happens; each request slides it, up to the absolute end
 */
public record StaffSessionResponse(String session, Instant expiresAt, MemberResponse member) {}
