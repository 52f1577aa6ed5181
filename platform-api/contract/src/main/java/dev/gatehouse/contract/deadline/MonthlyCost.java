package dev.gatehouse.contract.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in a month.
 *
 * @param month {@code 2027-03}
 * @param clientId absent when the total is of all clients
 * @param total in one currency; a month with two currencies has two lines
 * @param deadlines how many make it up
 */
public record MonthlyCost(String month, @Nullable UUID clientId, Money total, int deadlines) {}
