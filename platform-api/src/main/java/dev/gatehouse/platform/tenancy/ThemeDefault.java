package dev.gatehouse.platform.tenancy;

/** The theme that a portal shows to whoever has chosen none. */
public enum ThemeDefault {
    /** As the device has it. */
    SYSTEM,
    DARK
}
