package dev.gatehouse.contract.access;

import java.time.Instant;
import java.util.List;

/**
 * A sign-in that is half done. It opens nothing.
 *
 * @param pending opaque, at least 128 bits; keep it with the browser that began
 * @param step what comes next
 * @param factors the kinds of second factor that there are; none when one has to be enrolled
 * @param recoveryCodes how many recovery codes are left
 */
public record PendingSignIn(
        String pending, Instant expiresAt, SignInStep step, List<FactorKind> factors, int recoveryCodes) {}
