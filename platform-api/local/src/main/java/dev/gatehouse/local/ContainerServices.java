package dev.gatehouse.local;

import java.net.URI;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * Servers in containers. The images are {@code gatehouse.containers.postgres}, {@code .redis} and {@code .s3} (one that
 * takes MinIO's settings); ports are those Docker gives, nothing is kept.
 */
final class ContainerServices implements ServiceSource {

    private static final String PASSWORD = "gatehouse-local";

    private final LocalServicesOptions options;

    ContainerServices(LocalServicesOptions options) {
        this.options = options;
    }

    @Override
    public PostgresServer postgres() {
        GenericContainer<?> container = container("postgres", "postgres:18", 5432)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off")
                .waitingFor(Wait.forLogMessage(".*ready to accept connections.*", 2));
        container.start();
        JdbcTarget admin =
                new JdbcTarget(container.getHost(), container.getMappedPort(5432), "postgres", "postgres", PASSWORD);
        return new PostgresServer(admin, ServerLifetime.stoppedBy(container::stop));
    }

    @Override
    public RedisServer redis() {
        GenericContainer<?> container = container("redis", "redis:7", 6379);
        container.start();
        return new RedisServer(
                container.getHost(), container.getMappedPort(6379), ServerLifetime.stoppedBy(container::stop));
    }

    @Override
    public S3Server s3() {
        GenericContainer<?> container = container("s3", "minio/minio", 9000)
                .withEnv(Map.of("MINIO_ROOT_USER", "gatehouse", "MINIO_ROOT_PASSWORD", PASSWORD))
                .withCommand("server", "/data");
        container.start();
        URI endpoint = URI.create("http://" + container.getHost() + ":" + container.getMappedPort(9000));
        S3Access access = new S3Access(endpoint, "us-east-1", "gatehouse", PASSWORD);
        S3Buckets.create(access, options);
        return new S3Server(access, options.buckets(), ServerLifetime.stoppedBy(container::stop));
    }

    private static GenericContainer<?> container(String server, String image, int port) {
        String name = Setting.of("gatehouse.containers." + server).orElse(image);
        return new GenericContainer<>(DockerImageName.parse(name)).withExposedPorts(port);
    }
}
