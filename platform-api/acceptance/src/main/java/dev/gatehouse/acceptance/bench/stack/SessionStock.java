package dev.gatehouse.acceptance.bench.stack;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Begins portal sessions with the platform's own script. Whether they are as the platform makes them shows at once: it
 * would refuse them.
 */
public final class SessionStock implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String IDLE = Long.toString(Duration.ofHours(24).toSeconds());
    private static final String ABSOLUTE = Long.toString(Duration.ofDays(7).toSeconds());

    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final String begin;
    private final SecureRandom random = new SecureRandom();

    public SessionStock(URI redis, Scripts scripts) {
        this.client = RedisClient.create(redis.toString());
        this.connection = client.connect();
        this.begin = connection.sync().scriptLoad(scripts.source("session-begin"));
    }

    /** A session for each; the cookies in the same order. */
    public List<String> begin(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> cookie(subject, begin(subject.organization(), subject.id(), subject.id())))
                .toList();
    }

    /** Begins sessions of contacts nobody has seen before, one each. */
    public void beginForStrangers(int count) {
        for (int i = 0; i < count; i++) {
            begin(
                    new Subject(1 + i % 1_000, 0).organization(),
                    new UUID(random.nextLong(), random.nextLong()),
                    new UUID(random.nextLong(), random.nextLong()));
        }
    }

    /** Bytes Redis has in use for its data. */
    public long usedMemory() {
        return redis().info("memory")
                .lines()
                .filter(line -> line.startsWith("used_memory_dataset:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow();
    }

    public void forgetAll() {
        redis().flushall();
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }

    private RedisCommands<String, String> redis() {
        return connection.sync();
    }

    private String begin(UUID organization, UUID contact, UUID engagement) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = BASE64.encodeToString(bytes);
        String link = engagement.toString();
        String data = String.join("|", "c", contact.toString(), link, engagement.toString(), "Johanna Mustermann");
        String[] keys = {
            "{" + organization + "}:s:" + BASE64.encodeToString(sha256(secret)), "{" + organization + "}:i:" + contact
        };
        redis().evalsha(begin, ScriptOutputType.MULTI, keys, data, IDLE, ABSOLUTE, link);
        return secret;
    }

    private static String cookie(Subject subject, String secret) {
        return "__Host-gh-" + subject.slug() + "=" + subject.organization() + "." + secret;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
