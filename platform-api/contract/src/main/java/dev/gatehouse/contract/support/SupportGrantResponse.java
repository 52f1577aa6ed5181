package dev.gatehouse.contract.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave to look, for a purpose and a while.
 *
 * @param mayChange whether support may change things too; what guards the firm's doors stays closed in any case
 * @param givenBy the member who gave it, or the operators
 * @param endsAt absent as long as a second operator has not agreed
 */
public record SupportGrantResponse(
        UUID id,
        SupportKind kind,
        SupportState state,
        String purpose,
        List<SupportArea> areas,
        boolean mayChange,
        int minutes,
        String givenBy,
        Instant createdAt,
        @Nullable Instant endsAt) {}
