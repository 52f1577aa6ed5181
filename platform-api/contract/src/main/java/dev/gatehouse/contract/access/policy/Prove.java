package dev.gatehouse.contract.access.policy;

/** How a contact proves it: by nothing more, or by what is mailed to the address on file. */
public enum Prove {
    NONE,
    MAGIC_LINK,
    CODE,
    EITHER;

    /** Whether a mail carries a link to press; every mail carries a code. */
    public boolean mailsLink() {
        return this == MAGIC_LINK || this == EITHER;
    }
}
