package dev.gatehouse.contract.access;

/**
 * How often clients came to the portal and looked for themselves.
 *
 * @param days how many, today included (UTC)
 * @param visits in these days; coming back after a while counts again
 * @param visitsBefore in as many days before them
 */
public record PortalVisitsResponse(int days, long visits, long visitsBefore) {}
