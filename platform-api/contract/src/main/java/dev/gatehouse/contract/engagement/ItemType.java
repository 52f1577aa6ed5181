package dev.gatehouse.contract.engagement;

/** Kinds of work an item can ask for. A type enters the list with its feature. */
public enum ItemType {
    DOCUMENT,
    FORM
}
