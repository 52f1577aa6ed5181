package dev.gatehouse.local;

import dev.gatehouse.local.mail.MailServer;
import dev.gatehouse.local.mail.Mailbox;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The four servers Gatehouse needs, running. They listen on the loopback address only and stop at {@link #close()};
 * what was started before a failing start is stopped too.
 */
public final class LocalServices implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final PostgresServer postgres;
    private final RedisServer redis;
    private final S3Server s3;
    private final MailServer smtp;

    private LocalServices(LocalServicesOptions options) {
        ServerFolder folder = ServerFolder.of(options.keptFolder());
        open.push(folder::deleteUnlessKept);
        ServiceSource source = ServiceSource.chosen(options, folder);
        try {
            postgres = opened(source.postgres());
            redis = opened(source.redis());
            s3 = opened(source.s3());
            smtp = opened(MailServer.start(
                    LoopbackPort.reserve("SMTP", options.ports().smtp())));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The caller closes what it starts, in a shutdown hook too: the servers are processes that outlive this JVM. */
    public static LocalServices start(LocalServicesOptions options) {
        return new LocalServices(options);
    }

    /** The servers of this JVM's tests: started at the first call, stopped when the JVM ends. */
    public static LocalServices shared() {
        return Shared.SERVICES;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public RedisServer redis() {
        return redis;
    }

    public S3Server s3() {
        return s3;
    }

    public MailServer smtp() {
        return smtp;
    }

    public Mailbox mailbox() {
        return smtp.mailbox();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.getLogger("dev.gatehouse.local").log(System.Logger.Level.WARNING, "A server did not stop", e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T server) {
        open.push(server);
        return server;
    }

    private static final class Shared {

        private static final LocalServices SERVICES = start(LocalServicesOptions.throwaway());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVICES::close, "gatehouse-local-stop"));
        }
    }
}
