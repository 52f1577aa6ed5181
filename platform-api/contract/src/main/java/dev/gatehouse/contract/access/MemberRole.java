package dev.gatehouse.contract.access;

/** Roles of staff, from most to least. */
public enum MemberRole {
    OWNER,
    ADMIN,
    MANAGER,
    CONTRIBUTOR,
    VIEWER
}
