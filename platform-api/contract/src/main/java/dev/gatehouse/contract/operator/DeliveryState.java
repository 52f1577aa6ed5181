package dev.gatehouse.contract.operator;

/** How the last try to hand a mail to the mail server went. */
public enum DeliveryState {
    SENT,
    FAILED
}
