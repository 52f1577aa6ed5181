package dev.gatehouse.local;

import java.net.URI;
import java.util.List;

/**
 * Servers that run already. Each value is a system property or, in capitals with underscores, an environment variable:
 *
 * <ul>
 *   <li>{@code gatehouse.external.postgres} = {@code postgres://superuser:password@host:5432/postgres}
 *   <li>{@code gatehouse.external.redis} = {@code redis://host:6379}
 *   <li>{@code gatehouse.external.s3} = {@code http://host:9000}, with {@code .s3-region} (us-east-1),
 *       {@code .s3-access-key}, {@code .s3-secret-key}; missing buckets are created
 * </ul>
 */
final class ExternalServices implements ServiceSource {

    private final LocalServicesOptions options;

    ExternalServices(LocalServicesOptions options) {
        this.options = options;
    }

    @Override
    public PostgresServer postgres() {
        URI uri = URI.create(Setting.required("gatehouse.external.postgres"));
        List<String> login = List.of(uri.getUserInfo().split(":", 2));
        String database = uri.getPath().replaceFirst("^/", "");
        JdbcTarget admin = new JdbcTarget(
                uri.getHost(),
                portOf(uri, 5432),
                database.isEmpty() ? "postgres" : database,
                login.getFirst(),
                login.getLast());
        return new PostgresServer(admin, ServerLifetime.EXTERNAL);
    }

    @Override
    public RedisServer redis() {
        URI uri = URI.create(Setting.required("gatehouse.external.redis"));
        return new RedisServer(uri.getHost(), portOf(uri, 6379), ServerLifetime.EXTERNAL);
    }

    @Override
    public S3Server s3() {
        S3Access access = new S3Access(
                URI.create(Setting.required("gatehouse.external.s3")),
                Setting.of("gatehouse.external.s3-region").orElse("us-east-1"),
                Setting.required("gatehouse.external.s3-access-key"),
                Setting.required("gatehouse.external.s3-secret-key"));
        S3Buckets.create(access, options);
        return new S3Server(access, options.buckets(), ServerLifetime.EXTERNAL);
    }

    private static int portOf(URI uri, int fallback) {
        return uri.getPort() < 0 ? fallback : uri.getPort();
    }
}
