package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.organization.Preset;

/**
 * What the directory knows about a firm.
 *
 * @param accent the firm's colour, {@code #rrggbb}
 */
public record Organization(
        OrganizationId id, String slug, String name, State state, String plan, Preset preset, String accent) {

    /** A suspended firm is closed to its staff and its clients alike. */
    public enum State {
        ACTIVE,
        SUSPENDED
    }
}
