package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.LocalPorts;

/** The ports of the whole demo. The fixed ones lie below those that systems hand to outgoing connections. */
public record DemoPorts(int api, int console, int mailbox, LocalPorts servers) {

    public static DemoPorts fixed() {
        return new DemoPorts(8080, 8081, 8025, new LocalPorts(15432, 16379, 19000, 11025));
    }

    /** API on {@code base}, console after it, mailbox 25 above, servers from 32 above. */
    public static DemoPorts from(int base) {
        return new DemoPorts(base, base + 1, base + 25, new LocalPorts(base + 32, base + 33, base + 34, base + 35));
    }

    void requireFree() {
        LocalPorts.requireFree("the API", api);
        LocalPorts.requireFree("the console", console);
        LocalPorts.requireFree("the mailbox", mailbox);
        servers.requireFree();
    }
}
