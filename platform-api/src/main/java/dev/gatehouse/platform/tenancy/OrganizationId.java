package dev.gatehouse.platform.tenancy;

import java.util.UUID;

/**
 * A firm. Nothing but this type may reach the text that binds a transaction, so its text is always that of a UUID.
 *
 * @param value UUIDv7, but for {@link #SERVICE}
 */
public record OrganizationId(UUID value) {

    /** The service itself, for what happens before a firm is known: staff who ask for a code. It owns no content. */
    public static final OrganizationId SERVICE = new OrganizationId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
