package dev.gatehouse.acceptance.demo;

/** The demo cannot go on; the message is for the person who started it. */
public final class DemoException extends RuntimeException {

    public DemoException(String message) {
        super(message);
    }

    public DemoException(String message, Throwable cause) {
        super(message, cause);
    }
}
