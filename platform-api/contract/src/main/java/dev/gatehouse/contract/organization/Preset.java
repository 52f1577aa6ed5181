package dev.gatehouse.contract.organization;

/** Which of the four products a firm works like; every difference behind it is data. */
public enum Preset {
    CASE,
    ONBOARDING,
    ASSESSMENT,
    SERVICE_PLAN
}
