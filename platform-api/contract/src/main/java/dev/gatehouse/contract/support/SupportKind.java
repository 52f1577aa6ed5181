package dev.gatehouse.contract.support;

/** How support came to be let in. */
public enum SupportKind {
    /** The firm asked for help. */
    INVITED,
    /** Two operators in an emergency; the firm's owners are told by mail. */
    BREAK_GLASS
}
