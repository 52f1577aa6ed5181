package dev.gatehouse.contract.engagement;

import java.util.List;

/**
 * Engagements in progress that somebody should look after.
 *
 * @param due those with something outstanding up to the day that was asked for, the earliest first
 * @param unopened those that nobody at the client has opened, the one that was sent first before the others
 */
public record AttentionResponse(List<DueEngagement> due, List<UnopenedEngagement> unopened) {}
