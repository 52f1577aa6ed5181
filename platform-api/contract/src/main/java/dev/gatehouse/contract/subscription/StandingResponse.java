package dev.gatehouse.contract.subscription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is unpaid, for everybody who works in the firm: they meet what it restricts.
 *
 * @param overdueSince the first day on which something should have been paid
 * @param restrictions what follows and from when
 */
public record StandingResponse(
        BillingStanding standing, @Nullable LocalDate overdueSince, List<RestrictionStep> restrictions) {}
