package dev.gatehouse.platform.engagement;

/**
 * What a mail says of an item that waits for the client.
 *
 * @param added whether it has come since the last mail
 */
public record AskedItem(String title, boolean added) {}
