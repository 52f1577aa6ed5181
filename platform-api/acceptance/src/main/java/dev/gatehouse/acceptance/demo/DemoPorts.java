package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.LocalPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of the whole demo. The fixed ones lie below those that systems hand to outgoing connections. */
public record DemoPorts(int api, int console, int mailbox, LocalPorts servers) {

    public static DemoPorts fixed() {
        return new DemoPorts(8080, 8081, 8025, new LocalPorts(15432, 16379, 19000, 11025));
    }

    /** API on {@code base}, console after it, mailbox 25 above, servers from 32 above. */
    public static DemoPorts from(int base) {
        return new DemoPorts(base, base + 1, base + 25, new LocalPorts(base + 32, base + 33, base + 34, base + 35));
    }

    /** Ports that are free now, for a stack that nobody has to find by hand. */
    public static DemoPorts free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] free = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new DemoPorts(free[0], free[1], free[2], new LocalPorts(free[3], free[4], free[5], free[6]));
        } catch (IOException e) {
            throw new DemoException("No free ports: " + e.getMessage(), e);
        } finally {
            held.forEach(DemoPorts::release);
        }
    }

    void requireFree() {
        LocalPorts.requireFree("the API", api);
        LocalPorts.requireFree("the console", console);
        LocalPorts.requireFree("the mailbox", mailbox);
        servers.requireFree();
    }

    private static void release(ServerSocket held) {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
