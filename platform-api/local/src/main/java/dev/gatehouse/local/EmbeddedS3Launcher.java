package dev.gatehouse.local;

import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;

/** Starts an S3 store in this process that keeps objects as files and refuses what a presigned URL did not sign. */
final class EmbeddedS3Launcher {

    private static final String ACCESS_KEY = "gatehouse";
    private static final String SECRET_KEY = "gatehouse-local-secret";

    private EmbeddedS3Launcher() {}

    static S3Server start(int port, ServerFolder folder, LocalServicesOptions options) {
        BlobStore store = store(folder);
        options.buckets().stream()
                .filter(bucket -> !store.containerExists(bucket))
                .forEach(store::createContainer);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .corsRules(cors(options.corsOrigins()))
                .build();
        start(proxy);
        S3Access access = new S3Access(URI.create("http://localhost:" + port), "us-east-1", ACCESS_KEY, SECRET_KEY);
        return new S3Server(access, options.buckets(), ServerLifetime.stoppedBy(() -> stop(proxy)));
    }

    private static BlobStore store(ServerFolder folder) {
        Properties properties = new Properties();
        properties.setProperty("jclouds.filesystem.basedir", folder.folder("s3").toString());
        return BlobStores.create("filesystem-nio2", properties);
    }

    private static CrossOriginResourceSharing cors(List<String> origins) {
        return new CrossOriginResourceSharing(
                origins.stream().map(EmbeddedS3Launcher::pattern).toList(),
                List.of("GET", "HEAD", "PUT", "POST"),
                List.of("*"),
                List.of("ETag", "x-amz-checksum-sha256"),
                "false");
    }

    private static String pattern(String origin) {
        return Stream.of(origin.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
    }

    private static void start(S3Proxy proxy) {
        try {
            proxy.start();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 store did not start", e);
        }
    }

    private static void stop(S3Proxy proxy) {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 store did not stop", e);
        }
    }
}
