package dev.gatehouse.contract.engagement;

/** Where a file is. Only CLEAN and, where no scanner is configured, UNSCANNED files may be opened. */
public enum FileState {
    UPLOADING,
    SCANNING,
    CLEAN,
    UNSCANNED,
    INFECTED,
    DELETED
}
