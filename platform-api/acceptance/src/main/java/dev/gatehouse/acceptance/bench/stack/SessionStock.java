package dev.gatehouse.acceptance.bench.stack;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Begins portal sessions with the platform's own script. Whether they are as the platform makes them shows at once: it
 * would refuse them.
 */
public final class SessionStock implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration IDLE = Duration.ofHours(24);
    private static final Duration ABSOLUTE = Duration.ofDays(7);
    private static final String NAME = "Johanna Mustermann";
    private static final int FIRMS = 1_000;

    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final String begin;
    private final SecureRandom random = new SecureRandom();

    public SessionStock(URI redis, Scripts scripts) {
        this.client = RedisClient.create(redis.toString());
        this.connection = client.connect();
        this.begin = connection.sync().scriptLoad(scripts.source("session-begin"));
    }

    /** A session for each, which the platform and its peers accept; the cookies in the same order. */
    public List<String> begin(List<Subject> subjects) {
        return subjects.stream().map(this::begin).toList();
    }

    /** A session of a member of the firm that the subject belongs to, as a bearer of it says it. */
    public String beginForMember(Subject subject) {
        String secret = secret();
        UUID member = randomId();
        begin(
                SessionForm.key(subject.organization(), secret),
                subject.organization(),
                member,
                SessionForm.memberIds(member),
                SessionForm.memberRest(NAME));
        return subject.organization() + "." + secret;
    }

    /** Begins sessions of contacts nobody has seen before, one each. */
    public void beginForStrangers(int count) {
        for (int i = 0; i < count; i++) {
            UUID organization = new Subject(1 + i % FIRMS, 0).organization();
            begin(organization, randomId(), randomId(), randomId(), secret());
        }
    }

    /** Bytes Redis has in use. */
    public long usedMemory() {
        return redis().info("memory")
                .lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow();
    }

    /** Leaves Redis empty. */
    public void forgetAll() {
        redis().flushall();
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }

    private String begin(Subject subject) {
        String secret = secret();
        begin(subject.organization(), subject.id(), subject.id(), subject.id(), secret);
        beginPlain(subject, secret);
        return "__Host-gh-" + subject.slug() + "=" + subject.organization() + "." + secret;
    }

    private void begin(UUID organization, UUID contact, UUID link, UUID engagement, String secret) {
        begin(
                SessionForm.key(organization, secret),
                organization,
                contact,
                SessionForm.ids(contact, link),
                SessionForm.rest(engagement, NAME));
    }

    private void begin(String key, UUID organization, UUID owner, String ids, String rest) {
        redis().evalsha(
                        begin,
                        ScriptOutputType.MULTI,
                        new String[] {key, SessionForm.index(organization, owner)},
                        ids,
                        rest,
                        Long.toString(IDLE.toSeconds()),
                        Long.toString(ABSOLUTE.toSeconds()),
                        SessionForm.packed(owner),
                        SessionForm.prefix(organization));
    }

    private void beginPlain(Subject subject, String secret) {
        String key = SessionForm.plainKey(subject.organization(), secret);
        String id = subject.id().toString();
        String end = Long.toString(Instant.now().plus(ABSOLUTE).getEpochSecond());
        redis().hset(key, Map.of("contact", id, "link", id, "engagement", id, "name", NAME, "end", end));
        redis().expire(key, IDLE);
    }

    private RedisCommands<String, String> redis() {
        return connection.sync();
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private UUID randomId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
