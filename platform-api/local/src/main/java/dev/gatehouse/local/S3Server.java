package dev.gatehouse.local;

import java.net.URI;
import java.util.List;

/** The address and key of a running S3 store whose buckets exist and are private; use path style. */
public final class S3Server implements AutoCloseable {

    private final S3Access access;
    private final List<String> buckets;
    private final ServerLifetime lifetime;

    S3Server(S3Access access, List<String> buckets, ServerLifetime lifetime) {
        this.access = access;
        this.buckets = List.copyOf(buckets);
        this.lifetime = lifetime;
    }

    public URI endpoint() {
        return access.endpoint();
    }

    public String region() {
        return access.region();
    }

    public String accessKey() {
        return access.accessKey();
    }

    public String secretKey() {
        return access.secretKey();
    }

    /** The first of the buckets asked for. */
    public String bucket() {
        return buckets.getFirst();
    }

    @Override
    public void close() {
        lifetime.stop();
    }
}
