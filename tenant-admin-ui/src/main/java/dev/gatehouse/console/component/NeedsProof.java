package dev.gatehouse.console.component;

/** An act wants a fresh proof of who is there; with it, it can be done again. */
public final class NeedsProof extends RuntimeException {

    private final transient Runnable again;

    NeedsProof(Runnable again) {
        super("a fresh proof is needed");
        this.again = again;
    }

    /** The act. */
    public Runnable again() {
        return again;
    }
}
