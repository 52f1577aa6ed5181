package dev.gatehouse.contract.organization;

/**
 * A colour on the ground of one theme.
 *
 * @param colour {@code #rrggbb}
 * @param ink of text on it
 * @param adjusted whether the chosen colour had to give way
 */
public record AccentShade(String colour, String ink, boolean adjusted) {}
