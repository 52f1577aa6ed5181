package dev.gatehouse.platform.tenancy;

import dev.gatehouse.billing.Entitlements;
import dev.gatehouse.billing.Limit;
import dev.gatehouse.billing.Standing;
import dev.gatehouse.contract.organization.Preset;
import java.util.Map;

/**
 * What the directory knows about a firm.
 *
 * @param name what the firm calls itself
 * @param standing what unpaid invoices restrict
 * @param used what counted towards its limits when this was read; limits themselves are decided inside the transaction
 */
public record Organization(
        OrganizationId id,
        String slug,
        String name,
        State state,
        Preset preset,
        Brand brand,
        AccessPolicy accessPolicy,
        Entitlements entitlements,
        Standing standing,
        Map<Limit, Long> used) {

    /** A suspended firm is closed to its staff and its clients alike. */
    public enum State {
        ACTIVE,
        SUSPENDED
    }

    /** Name of the firm's plan. */
    public String plan() {
        return entitlements.plan().name();
    }

    /** The firm's colour as it chose it, {@code #rrggbb}. */
    public String accent() {
        return brand.accent().hex();
    }
}
