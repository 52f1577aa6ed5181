package dev.gatehouse.contract.engagement;

/** What an engagement is; one kind per preset. */
public enum EngagementKind {
    CASE,
    ONBOARDING,
    ASSESSMENT,
    SERVICE_PLAN
}
