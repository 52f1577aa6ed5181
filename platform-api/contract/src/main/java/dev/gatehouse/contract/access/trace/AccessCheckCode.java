package dev.gatehouse.contract.access.trace;

/** What is looked at, in this order. */
public enum AccessCheckCode {
    FIRM,
    CLIENT,
    ADDRESS,
    LINKS,
    DOOR,
    SENDS,
    TRIES,
    MAIL,
    SIGN_IN
}
