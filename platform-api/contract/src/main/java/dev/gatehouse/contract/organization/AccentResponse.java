package dev.gatehouse.contract.organization;

/** A colour as the portal would show it: it gives way until it can be read in each theme. */
public record AccentResponse(String accent, AccentShade light, AccentShade dark) {}
