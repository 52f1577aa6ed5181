package dev.gatehouse.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Creates the buckets on a store that this process does not hold itself, and lets the portal's pages upload to them.
 */
final class S3Buckets {

    private S3Buckets() {}

    static void create(S3Access access, LocalServicesOptions options) {
        try (S3AsyncClient client = client(access)) {
            for (String bucket : options.buckets()) {
                create(client, bucket);
                allow(client, bucket, options.corsOrigins());
            }
        }
    }

    // The asynchronous client, because it is the only one that the server ships.
    private static S3AsyncClient client(S3Access access) {
        return S3AsyncClient.builder()
                .endpointOverride(access.endpoint())
                .region(Region.of(access.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(access.accessKey(), access.secretKey())))
                .build();
    }

    private static void create(S3AsyncClient client, String bucket) {
        try {
            finish(client.createBucket(request -> request.bucket(bucket)));
        } catch (BucketAlreadyOwnedByYouException e) {
            System.getLogger("dev.gatehouse.local").log(System.Logger.Level.DEBUG, "Bucket {0} exists", bucket);
        }
    }

    // Stores that allow every origin by themselves answer "not implemented" here.
    private static void allow(S3AsyncClient client, String bucket, List<String> origins) {
        CORSRule rule = CORSRule.builder()
                .allowedOrigins(origins)
                .allowedMethods("GET", "HEAD", "PUT", "POST")
                .allowedHeaders("*")
                .exposeHeaders("ETag", "x-amz-checksum-sha256")
                .build();
        try {
            finish(client.putBucketCors(
                    request -> request.bucket(bucket).corsConfiguration(cors -> cors.corsRules(rule))));
        } catch (S3Exception e) {
            if (e.statusCode() != 501) {
                throw e;
            }
        }
    }

    private static void finish(CompletableFuture<?> answer) {
        try {
            answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SdkException refused ? refused : e;
        }
    }
}
