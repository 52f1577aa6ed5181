package dev.gatehouse.local;

/** Servers that come out of jars (and a newer Redis from the PATH) and run as children of this process. */
final class EmbeddedServices implements ServiceSource {

    private final LocalServicesOptions options;
    private final ServerFolder folder;

    EmbeddedServices(LocalServicesOptions options, ServerFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    @Override
    public PostgresServer postgres() {
        int port = LoopbackPort.reserve("PostgreSQL", options.ports().postgres());
        return EmbeddedPostgresLauncher.start(port, folder);
    }

    @Override
    public RedisServer redis() {
        int port = LoopbackPort.reserve("Redis", options.ports().redis());
        return EmbeddedRedisLauncher.start(port, folder);
    }

    @Override
    public S3Server s3() {
        int port = LoopbackPort.reserve("S3", options.ports().s3());
        return EmbeddedS3Launcher.start(port, folder, options);
    }
}
