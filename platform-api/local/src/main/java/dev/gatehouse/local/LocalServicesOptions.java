package dev.gatehouse.local;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to start and where.
 *
 * @param keptFolder where data survives a restart; null means a temporary folder, deleted at close, and servers that do
 *     not wait for the disk
 * @param corsOrigins origins whose pages may talk to the S3 store; {@code *} stands for any text, as in
 *     {@code http://localhost:*}
 */
public record LocalServicesOptions(
        LocalPorts ports, @Nullable Path keptFolder, List<String> corsOrigins, List<String> buckets) {

    public LocalServicesOptions {
        corsOrigins = List.copyOf(corsOrigins);
        buckets = List.copyOf(buckets);
        if (buckets.isEmpty()) {
            throw new IllegalArgumentException("At least one bucket is needed");
        }
    }

    /** Free ports, nothing kept, one bucket {@code gatehouse}, pages on any port of localhost. */
    public static LocalServicesOptions throwaway() {
        return new LocalServicesOptions(
                LocalPorts.anyFree(), null, List.of("http://localhost:*", "http://127.0.0.1:*"), List.of("gatehouse"));
    }

    public LocalServicesOptions withPorts(LocalPorts newPorts) {
        return new LocalServicesOptions(newPorts, keptFolder, corsOrigins, buckets);
    }

    public LocalServicesOptions keptIn(Path folder) {
        return new LocalServicesOptions(ports, folder, corsOrigins, buckets);
    }

    public LocalServicesOptions withCorsOrigins(String... origins) {
        return new LocalServicesOptions(ports, keptFolder, List.of(origins), buckets);
    }

    public LocalServicesOptions withBuckets(String... names) {
        return new LocalServicesOptions(ports, keptFolder, corsOrigins, List.of(names));
    }

    public boolean kept() {
        return keptFolder != null;
    }
}
