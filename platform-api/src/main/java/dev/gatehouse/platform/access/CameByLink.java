package dev.gatehouse.platform.access;

import java.util.UUID;

/** Possession of an access link as the proof of a session, and the one engagement it reaches. */
public record CameByLink(UUID id, UUID engagementId) {}
