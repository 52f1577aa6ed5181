package dev.gatehouse.local;

/** A server was asked to listen on a port that another program already uses. */
public final class PortTakenException extends RuntimeException {

    private final int port;

    public PortTakenException(String server, int port) {
        super("Port " + port + " for " + server + " is already in use");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
