package dev.gatehouse.platform.engagement.item;

/** What can be done to the state of an item. */
public enum ItemAction {
    PUBLISH,
    START,
    SUBMIT,
    BEGIN_REVIEW,
    ACCEPT,
    REQUEST_CHANGES
}
