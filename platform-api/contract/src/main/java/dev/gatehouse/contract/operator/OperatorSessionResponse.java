package dev.gatehouse.contract.operator;

import java.time.Instant;
import java.util.List;

/**
 * An operator's session has begun.
 *
 * @param session opaque id for {@code Authorization: Bearer}; of use below {@code /api/operator} alone
 * @param recoveryCodes made with the first second factor, else none; shown once
 */
public record OperatorSessionResponse(String session, Instant expiresAt, String email, List<String> recoveryCodes) {}
