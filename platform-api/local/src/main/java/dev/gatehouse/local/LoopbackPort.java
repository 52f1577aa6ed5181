package dev.gatehouse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Finds a free port on the loopback address, or checks that the wanted one is free before a server is started on it.
 */
final class LoopbackPort {

    private LoopbackPort() {}

    /** Returns {@code wanted} when it is free, any free port when {@code wanted} is 0. */
    static int reserve(String server, int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new PortTakenException(server, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for a port for " + server, e);
        }
    }
}
