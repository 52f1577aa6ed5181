package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.access.policy.Prove;
import org.jspecify.annotations.Nullable;

/**
 * A verification session has begun. A mail goes out when the person asks for it, to the address on file and no other.
 *
 * @param maskedAddress enough of the address for its owner to know it
 * @param sendsLeft mails that may still be asked for; absent where only the rate limits count
 */
public record VerificationResponse(
        String maskedAddress, Prove prove, @Nullable Integer sendsLeft) {}
