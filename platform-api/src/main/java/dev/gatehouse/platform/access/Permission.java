package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What members may do. What is not listed for a role is denied to it. */
public enum Permission {
    CLIENTS_READ("clients:read"),
    CLIENTS_WRITE("clients:write"),
    ENGAGEMENTS_READ("engagements:read"),
    ENGAGEMENTS_WRITE("engagements:write"),
    ENGAGEMENTS_SEND("engagements:send"),
    TEMPLATES_READ("templates:read"),
    TEMPLATES_WRITE("templates:write"),
    ITEMS_REVIEW("items:review"),
    FILES_READ("files:read"),
    ACTIVITY_READ("activity:read"),
    ORGANIZATION_READ("organization:read"),
    ORGANIZATION_WRITE("organization:write"),
    MEMBERS_READ("members:read"),
    MEMBERS_WRITE("members:write"),
    PLAN_READ("plan:read"),
    BILLING_READ("billing:read"),
    BILLING_WRITE("billing:write"),
    DEADLINES_READ("deadlines:read"),
    DEADLINES_WRITE("deadlines:write");

    private static final Set<Permission> VIEWING =
            Set.of(CLIENTS_READ, ENGAGEMENTS_READ, ACTIVITY_READ, DEADLINES_READ);
    private static final Set<Permission> CONTRIBUTING = Set.of(
            CLIENTS_READ,
            ENGAGEMENTS_READ,
            ACTIVITY_READ,
            FILES_READ,
            ITEMS_REVIEW,
            ENGAGEMENTS_WRITE,
            TEMPLATES_READ,
            DEADLINES_READ,
            DEADLINES_WRITE);

    private static final Set<Permission> ADMINISTERING = Set.of(ORGANIZATION_WRITE, MEMBERS_WRITE, BILLING_READ);

    private final String key;

    Permission(String key) {
        this.key = key;
    }

    /** The name as clients of the API see it. */
    public String key() {
        return key;
    }

    /** Whether a role includes this permission. */
    public boolean heldBy(MemberRole role) {
        return switch (role) {
            case OWNER -> true;
            case ADMIN -> this != BILLING_WRITE;
            case MANAGER -> this != BILLING_WRITE && !ADMINISTERING.contains(this);
            case CONTRIBUTOR -> CONTRIBUTING.contains(this);
            case VIEWER -> VIEWING.contains(this);
        };
    }

    /** All permissions of a role, by name. */
    public static List<String> of(MemberRole role) {
        return Arrays.stream(values())
                .filter(permission -> permission.heldBy(role))
                .map(Permission::key)
                .toList();
    }
}
