package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import java.util.List;

/**
 * What a client is going to pay in the twelve months from the firm's present one on.
 *
 * @param open whether the firm offers this at all; when it does not, the client is told to ask the firm
 * @param months by month and currency, the earliest first; a month without costs has no line
 * @param totals of all those months, one a currency
 */
public record PortalCostsResponse(boolean open, List<MonthlyCost> months, List<Money> totals) {}
