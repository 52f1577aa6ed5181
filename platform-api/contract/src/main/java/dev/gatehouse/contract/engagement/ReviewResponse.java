package dev.gatehouse.contract.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision on a submission. */
public record ReviewResponse(
        ReviewDecision decision, @Nullable String reason, String reviewedBy, Instant reviewedAt) {}
