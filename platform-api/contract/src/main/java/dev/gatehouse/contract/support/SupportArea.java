package dev.gatehouse.contract.support;

/** What support may look at. */
public enum SupportArea {
    /** Clients, engagements, deadlines and their history; answers included, files not. */
    WORK,
    /** What clients have handed in as files. */
    FILES,
    /** How the firm is set up, and who works there. */
    SETTINGS
}
