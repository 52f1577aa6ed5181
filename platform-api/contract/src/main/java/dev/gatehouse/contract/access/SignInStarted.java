package dev.gatehouse.contract.access;

import java.time.Instant;

/**
 * A verification session: the code in the mail is accepted only together with it.
 *
 * @param verification opaque, at least 128 bits; keep it with the browser that asked
 * @param expiresAt when the code stops working
 */
public record SignInStarted(String verification, Instant expiresAt) {}
