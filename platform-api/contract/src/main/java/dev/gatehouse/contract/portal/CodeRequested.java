package dev.gatehouse.contract.portal;

/**
 * If the address belongs to a contact of the firm, a code is on its way. The same bytes for every address.
 *
 * @param expiresInSeconds how long the code works
 * @param resendInSeconds how long to wait before asking for another mail
 */
public record CodeRequested(long expiresInSeconds, long resendInSeconds) {}
