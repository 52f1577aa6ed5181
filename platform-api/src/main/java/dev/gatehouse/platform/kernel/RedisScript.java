package dev.gatehouse.platform.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/**
 * A Lua script: one round trip, one atomic step.
 *
 * @param source the script, written against Redis 6.2
 * @param sha1 under which Redis caches it
 */
public record RedisScript(String source, String sha1) {

    /** Reads {@code redis/{name}.lua} from the class path. */
    public static RedisScript load(String name) {
        try {
            return of(new ClassPathResource("redis/" + name + ".lua").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RedisScript of(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
            return new RedisScript(source, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
