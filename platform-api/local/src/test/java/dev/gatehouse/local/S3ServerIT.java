package dev.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What the product relies on: a presigned upload is refused unless it is exactly what was signed. */
class S3ServerIT {

    private static final String ORIGIN = "http://localhost:8080";

    private final S3Server s3 = LocalServices.shared().s3();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String file = "exactly these bytes";
    private URI upload = URI.create("http://localhost");
    private String key = "";

    @BeforeEach
    void presign() {
        key = "quarantine/" + UUID.randomUUID();
        try (S3Presigner presigner = presigner()) {
            upload = URI.create(presigner
                    .presignPutObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(put -> put.bucket(s3.bucket())
                                    .key(key)
                                    .contentType("text/plain")
                                    .contentLength((long) file.length())
                                    .checksumSHA256(sha256(file))
                                    .ifNoneMatch("*")))
                    .url()
                    .toString());
        }
    }

    @Test
    void acceptsWhatWasSignedOnce() throws Exception {
        assertThat(put(file, "text/plain", sha256(file)).statusCode()).isEqualTo(200);
        assertThat(put(file, "text/plain", sha256(file)).statusCode()).isEqualTo(412);
        assertThat(download().body()).isEqualTo(file);
    }

    @Test
    void refusesOneByteMore() throws Exception {
        assertThat(put(file + "!", "text/plain", sha256(file)).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesOneByteLess() throws Exception {
        assertThat(put(file.substring(1), "text/plain", sha256(file)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAnotherType() throws Exception {
        assertThat(put(file, "text/html", sha256(file)).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAnotherChecksum() throws Exception {
        String other = "exactly other bytes";
        assertThat(put(other, "text/plain", sha256(other)).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesOtherBytesUnderTheSignedChecksum() throws Exception {
        assertThat(put("exactly other bytes", "text/plain", sha256(file)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void bucketIsPrivate() throws Exception {
        put(file, "text/plain", sha256(file));
        URI plain = URI.create(s3.endpoint() + "/" + s3.bucket() + "/" + key);
        HttpRequest request = HttpRequest.newBuilder(plain).build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    }

    @Test
    @EmbeddedOnly
    void preflightAllowsThePortalAndNobodyElse() throws Exception {
        assertThat(preflight(ORIGIN).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(ORIGIN);
        assertThat(preflight("https://evil.example").statusCode()).isEqualTo(403);
    }

    private HttpResponse<Void> put(String body, String type, String checksum) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(upload)
                .header("Content-Type", type)
                .header("If-None-Match", "*")
                .header("x-amz-checksum-sha256", checksum)
                .header("x-amz-sdk-checksum-algorithm", "SHA256")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding());
    }

    private HttpResponse<String> download() throws IOException, InterruptedException {
        try (S3Presigner presigner = presigner()) {
            URI uri = URI.create(presigner
                    .presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                            .getObjectRequest(get -> get.bucket(s3.bucket()).key(key)))
                    .url()
                    .toString());
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }

    private HttpResponse<Void> preflight(String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(upload)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,if-none-match,x-amz-checksum-sha256")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.discarding());
    }

    private S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(s3.endpoint())
                .region(Region.of(s3.region()))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                .build();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
