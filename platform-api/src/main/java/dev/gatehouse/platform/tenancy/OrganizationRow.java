package dev.gatehouse.platform.tenancy;

import dev.gatehouse.billing.Allowance;
import dev.gatehouse.billing.Entitlements;
import dev.gatehouse.billing.Limit;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Standing;
import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.organization.Preset;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a firm out of a row of {@code organization_record}. */
final class OrganizationRow {

    private OrganizationRow() {}

    static Organization read(Readable row) {
        return new Organization(
                new OrganizationId(Objects.requireNonNull(row.get(0, UUID.class))),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Organization.State.valueOf(row.get(3, String.class)),
                Preset.valueOf(row.get(5, String.class)),
                new Brand(
                        new Accent(Objects.requireNonNull(row.get(6, String.class))),
                        row.get(7, String.class),
                        logo(row)),
                accessPolicy(row),
                Entitlements.of(Plan.valueOf(row.get(4, String.class)), overrides(row)),
                Standing.valueOf(row.get(25, String.class)),
                Map.of(
                        Limit.STAFF_SEATS, Objects.requireNonNull(row.get(13, Long.class)),
                        Limit.ACTIVE_CLIENTS, Objects.requireNonNull(row.get(14, Long.class)),
                        Limit.STORAGE, Objects.requireNonNull(row.get(15, Long.class))));
    }

    private static AccessPolicy accessPolicy(Readable row) {
        @Nullable String identify = row.get(16, String.class);
        return identify == null
                ? AccessPolicy.of(Preset.valueOf(row.get(5, String.class)))
                : new AccessPolicy(
                        rules(identify, row),
                        Objects.requireNonNull(row.get(22, Boolean.class)),
                        row.get(23, Instant.class));
    }

    private static AccessRules rules(String identify, Readable row) {
        return new AccessRules(
                Identify.valueOf(identify),
                Prove.valueOf(row.get(17, String.class)),
                Objects.requireNonNull(row.get(18, Integer.class)),
                row.get(19, Integer.class),
                Objects.requireNonNull(row.get(20, Integer.class)),
                Objects.requireNonNull(row.get(21, Integer.class)),
                Objects.requireNonNull(row.get(24, Boolean.class)));
    }

    private static Brand.@Nullable Logo logo(Readable row) {
        @Nullable String sha256 = row.get(8, String.class);
        return sha256 == null
                ? null
                : new Brand.Logo(
                        sha256,
                        Objects.requireNonNull(row.get(9, Integer.class)),
                        Objects.requireNonNull(row.get(10, Integer.class)));
    }

    private static Map<String, Allowance> overrides(Readable row) {
        String[] keys = Objects.requireNonNull(row.get(11, String[].class));
        Long[] values = Objects.requireNonNull(row.get(12, Long[].class));
        Map<String, Allowance> overrides = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            overrides.put(keys[i], new Allowance(values[i]));
        }
        return overrides;
    }
}
