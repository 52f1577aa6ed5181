package dev.gatehouse.contract.portal;

/**
 * A code is on its way to the address on file of whoever is signed in.
 *
 * @param maskedAddress enough of it for its owner to know it
 */
public record StepUpRequested(String maskedAddress, CodeRequested code) {}
