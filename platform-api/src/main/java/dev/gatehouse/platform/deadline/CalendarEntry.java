package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import java.time.Instant;
import java.util.UUID;

/** A deadline as a calendar shows it. */
record CalendarEntry(UUID id, DeadlineContent content, int version, Instant createdAt) {}
