package dev.gatehouse.contract.deadline;

import java.util.List;

/** Costs by month and currency, the earliest first. */
public record CostsResponse(List<MonthlyCost> months) {}
