package dev.gatehouse.contract.subscription;

import java.util.List;

/** What was in use day by day, the oldest first; days before the first invoice or trial are not counted. */
public record UsageHistoryResponse(List<UsageDay> days) {}
