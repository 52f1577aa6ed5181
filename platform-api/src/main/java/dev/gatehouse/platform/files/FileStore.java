package dev.gatehouse.platform.files;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The private object store. Bytes of clients go to it and come from it directly; this server only signs and asks. */
public interface FileStore {

    /**
     * What is signed into an upload: the store refuses anything else.
     *
     * @param sha256 lower-case hex
     */
    record Expected(String key, long size, String contentType, String sha256) {}

    /**
     * A signed request.
     *
     * @param headers to send exactly so
     */
    record Signed(URI url, Map<String, String> headers, Instant expiresAt) {}

    /**
     * What the store has.
     *
     * @param sha256 lower-case hex; absent when the store does not tell
     */
    record Stored(long size, @Nullable String sha256) {}

    /** Signs a PUT for an object that must not exist yet. */
    Signed signUpload(Expected expected, Duration life);

    /** Signs a GET that saves the object under a name. */
    Signed signDownload(String key, String fileName, Duration life);

    /** Asks for an object; empty when it is not there. */
    Mono<Stored> stat(String key);

    /** Moves an object within the bucket; moving again what has already moved is no error. */
    Mono<Void> move(String from, String to);

    /** Deletes an object; one that is not there is no error. */
    Mono<Void> delete(String key);

    /** Reads an object whole; only for what is known to be small enough. */
    Mono<byte[]> read(String key);

    /** SHA-256 of the stored bytes, computed while they stream by. */
    Mono<String> digest(String key);
}
