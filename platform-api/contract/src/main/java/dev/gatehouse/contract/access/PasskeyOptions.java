package dev.gatehouse.contract.access;

/**
 * What the browser needs to ask for a passkey. It works once, for five minutes.
 *
 * @param options JSON text as {@code parseRequestOptionsFromJSON} or {@code parseCreationOptionsFromJSON} read it
 */
public record PasskeyOptions(String options) {}
