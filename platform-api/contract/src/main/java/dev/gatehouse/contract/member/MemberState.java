package dev.gatehouse.contract.member;

/** How far somebody is with working for the firm. */
public enum MemberState {
    ACTIVE,
    /** The invitation has been sent and not been accepted. */
    INVITED,
    /** The invitation has run out. */
    EXPIRED
}
