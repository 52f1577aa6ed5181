package dev.gatehouse.contract.client;

/** An archived client is read-only and counts towards no limit. */
public enum ClientState {
    ACTIVE,
    ARCHIVED
}
