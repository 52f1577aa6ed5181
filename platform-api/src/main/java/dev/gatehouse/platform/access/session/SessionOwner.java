package dev.gatehouse.platform.access.session;

/** Whose session a record is about. */
public enum SessionOwner {
    MEMBER,
    CONTACT
}
