package dev.gatehouse.contract.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact has a calendar address.
 *
 * @param open whether the firm offers this at all
 * @param since absent when there is none
 */
public record CalendarResponse(boolean open, @Nullable Instant since) {}
