package dev.gatehouse.contract.event;

import org.jspecify.annotations.Nullable;

/**
 * What the verifier found on reading a stream from its first event to its head.
 *
 * @param firstBad {@code seq} of the first event that does not hold
 * @param reason why it does not, in kebab case
 * @param erased commitments whose value has been erased; the chain holds without them
 */
public record ChainVerification(
        boolean verified,
        long events,
        String head,
        @Nullable Long firstBad,
        @Nullable String reason,
        long erased) {}
