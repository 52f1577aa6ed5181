package dev.gatehouse.console.access;

/** A member asked for a view that their role does not reach. */
public final class NotPermittedException extends RuntimeException {

    NotPermittedException(String view) {
        super(view);
    }
}
