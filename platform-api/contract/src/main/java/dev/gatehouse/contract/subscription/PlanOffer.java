package dev.gatehouse.contract.subscription;

import java.util.List;

/** A plan of the catalogue: the keys of its features, and its limits. */
public record PlanOffer(String plan, List<String> features, List<PlanAllowance> allowances) {}
