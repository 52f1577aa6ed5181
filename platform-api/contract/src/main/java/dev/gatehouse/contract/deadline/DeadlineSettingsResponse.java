package dev.gatehouse.contract.deadline;

import java.util.List;

/**
 * How the firm counts the days of deadlines.
 *
 * @param timeZone whose calendar tells what day it is
 * @param noticeDays how many days before its date a deadline counts as expiring
 * @param rules the longest before first
 * @param version for {@code If-Match}; also sent as {@code ETag}
 */
public record DeadlineSettingsResponse(String timeZone, int noticeDays, List<ReminderRule> rules, int version) {}
