package dev.gatehouse.contract.event;

import java.util.UUID;

/** One event of the firm's newest, and the engagement that it belongs to. */
public record LatestActivity(UUID engagementId, String engagementTitle, String clientName, ActivityEntry entry) {}
