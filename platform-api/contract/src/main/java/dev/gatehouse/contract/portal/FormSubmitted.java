package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.engagement.Progress;

/**
 * The answers are handed in.
 *
 * @param item as it is now
 */
public record FormSubmitted(ChecklistItem item, Progress progress) {}
