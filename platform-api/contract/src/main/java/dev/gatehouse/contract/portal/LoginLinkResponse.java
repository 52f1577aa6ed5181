package dev.gatehouse.contract.portal;

/**
 * Whom a login link would sign in; looking at it changes nothing.
 *
 * @param askedHere whether this browser asked for the mail
 */
public record LoginLinkResponse(String contactName, boolean askedHere, long expiresInSeconds) {}
