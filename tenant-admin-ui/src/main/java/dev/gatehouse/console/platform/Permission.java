package dev.gatehouse.console.platform;

import java.util.Locale;

/** What a role may allow. The console only hides by it; the API decides. */
public enum Permission {
    CLIENTS_READ,
    CLIENTS_WRITE,
    ENGAGEMENTS_READ,
    ENGAGEMENTS_WRITE,
    ENGAGEMENTS_SEND,
    TEMPLATES_READ,
    TEMPLATES_WRITE,
    ITEMS_REVIEW,
    FILES_READ,
    ACTIVITY_READ,
    ORGANIZATION_READ,
    ORGANIZATION_WRITE,
    MEMBERS_READ,
    MEMBERS_WRITE,
    PLAN_READ,
    BILLING_READ,
    BILLING_WRITE,
    DEADLINES_READ,
    DEADLINES_WRITE;

    /** Whether the signed-in member's role allows it. */
    public boolean granted() {
        return StaffSession.current()
                .filter(session -> session.member().permissions().contains(wireName()))
                .isPresent();
    }

    private String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }
}
