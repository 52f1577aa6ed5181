package dev.gatehouse.contract.access.policy;

/** How a contact says who they are. */
public enum Identify {
    LINK_TOKEN,
    EMAIL_AT_URL
}
