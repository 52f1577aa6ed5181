package dev.gatehouse.local;

/** The ports the servers listen on; 0 takes any free one. */
public record LocalPorts(int postgres, int redis, int s3, int smtp) {

    public static LocalPorts anyFree() {
        return new LocalPorts(0, 0, 0, 0);
    }

    /** Fails with the first port that another program uses, so that nothing is started in vain. */
    public void requireFree() {
        requireFree("PostgreSQL", postgres);
        requireFree("Redis", redis);
        requireFree("S3", s3);
        requireFree("SMTP", smtp);
    }

    /** Fails when another program uses that port of this machine. */
    public static void requireFree(String server, int port) {
        LoopbackPort.reserve(server, port);
    }
}
