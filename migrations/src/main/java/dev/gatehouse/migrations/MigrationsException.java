package dev.gatehouse.migrations;

/** The database is not ready, and nothing should start on it. The message says what to do. */
public final class MigrationsException extends RuntimeException {

    public MigrationsException(String message) {
        super(message);
    }

    public MigrationsException(String message, Throwable cause) {
        super(message, cause);
    }
}
