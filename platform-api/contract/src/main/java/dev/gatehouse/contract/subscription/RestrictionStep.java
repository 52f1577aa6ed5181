package dev.gatehouse.contract.subscription;

import java.time.LocalDate;

/** From when a restriction holds as long as nothing is paid. */
public record RestrictionStep(BillingStanding standing, LocalDate from) {}
