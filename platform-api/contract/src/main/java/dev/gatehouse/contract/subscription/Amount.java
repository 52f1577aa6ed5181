package dev.gatehouse.contract.subscription;

/**
 * Money, exactly.
 *
 * @param minor in the currency's smallest unit, cents for the euro
 * @param currency ISO 4217
 */
public record Amount(long minor, String currency) {}
