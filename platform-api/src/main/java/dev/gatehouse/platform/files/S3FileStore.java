package dev.gatehouse.platform.files;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.ProblemException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.core.BytesWrapper;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/** {@link FileStore} on any store that speaks S3. While it is down, calls fail at once with 503. */
@Component
class S3FileStore implements FileStore {

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    private static final long RETRY_SECONDS = 10;

    private final S3AsyncClient s3;
    private final S3Presigner presigner;
    private final String bucket;
    private final CircuitBreaker breaker;

    S3FileStore(S3AsyncClient s3, S3Presigner presigner, S3Properties properties, CircuitBreakerRegistry breakers) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = properties.bucket();
        this.breaker = breakers.circuitBreaker("object-store");
    }

    @Override
    public Signed signUpload(Expected expected, Duration life) {
        PresignedPutObjectRequest signed = presigner.presignPutObject(request -> request.signatureDuration(life)
                .putObjectRequest(put -> put.bucket(bucket)
                        .key(expected.key())
                        .contentLength(expected.size())
                        .contentType(expected.contentType())
                        .checksumSHA256(base64(expected.sha256()))
                        .ifNoneMatch("*")));
        Map<String, String> headers = new TreeMap<>();
        signed.signedHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.remove("host");
        headers.remove("content-length");
        return new Signed(
                URI.create(signed.url().toString()), headers, Clock.now().plus(life));
    }

    @Override
    public Signed signDownload(String key, String fileName, Duration life) {
        String disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        PresignedGetObjectRequest signed = presigner.presignGetObject(request -> request.signatureDuration(life)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(key)
                        .responseContentType("application/octet-stream")
                        .responseContentDisposition(disposition)));
        return new Signed(
                URI.create(signed.url().toString()), Map.of(), Clock.now().plus(life));
    }

    @Override
    public Mono<Stored> stat(String key) {
        return call(() -> s3.headObject(head -> head.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED)))
                .map(S3FileStore::stored)
                .onErrorResume(S3FileStore::isMissing, missing -> Mono.empty());
    }

    private static Stored stored(HeadObjectResponse head) {
        String checksum = head.checksumSHA256();
        return new Stored(
                head.contentLength(),
                checksum == null
                        ? null
                        : HexFormat.of().formatHex(Base64.getDecoder().decode(checksum)));
    }

    @Override
    public Mono<Void> move(String from, String to) {
        return call(() -> s3.copyObject(copy -> copy.sourceBucket(bucket)
                        .sourceKey(from)
                        .destinationBucket(bucket)
                        .destinationKey(to)))
                .then()
                .onErrorResume(S3FileStore::isMissing, missing -> requireMoved(to, missing))
                .then(delete(from));
    }

    private Mono<Void> requireMoved(String to, Throwable missing) {
        return stat(to).switchIfEmpty(Mono.error(missing)).then();
    }

    @Override
    public Mono<Void> delete(String key) {
        return call(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key)))
                .then();
    }

    @Override
    public Mono<byte[]> read(String key) {
        return call(() -> s3.getObject(get -> get.bucket(bucket).key(key), AsyncResponseTransformer.toBytes()))
                .map(BytesWrapper::asByteArrayUnsafe);
    }

    @Override
    public Mono<String> digest(String key) {
        return call(() -> s3.getObject(get -> get.bucket(bucket).key(key), AsyncResponseTransformer.toPublisher()))
                .flatMap(body -> Flux.from(body).reduceWith(Digests::sha256, S3FileStore::updated))
                .map(digest -> HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest updated(MessageDigest digest, ByteBuffer bytes) {
        digest.update(bytes);
        return digest;
    }

    private <T> Mono<T> call(Supplier<CompletableFuture<T>> request) {
        return Mono.fromFuture(request)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(S3FileStore::isOutage, S3FileStore::unavailable);
    }

    private static boolean isMissing(Throwable error) {
        return error instanceof NoSuchKeyException
                || error instanceof S3Exception answer && answer.statusCode() == NOT_FOUND;
    }

    private static boolean isOutage(Throwable error) {
        return error instanceof SdkClientException
                || error instanceof CallNotPermittedException
                || error instanceof S3Exception answer && answer.statusCode() >= SERVER_ERROR;
    }

    private static Throwable unavailable(Throwable cause) {
        return ProblemException.retryAfter(ProblemCode.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
