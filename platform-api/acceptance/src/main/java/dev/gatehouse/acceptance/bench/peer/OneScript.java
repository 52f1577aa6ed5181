package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.acceptance.bench.stack.SessionForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Peer BT: the very script of the platform. */
@Component
@ConditionalOnProperty(name = "bench.peer", havingValue = "BT")
class OneScript implements SessionCheck {

    private static final long FOUND = 1;

    private final StringRedisTemplate redis;

    @SuppressWarnings("rawtypes")
    private final RedisScript<List> script;

    OneScript(StringRedisTemplate redis, @Value("${bench.session-script}") Path script) {
        this.redis = redis;
        this.script = RedisScript.of(new FileSystemResource(script), List.class);
    }

    @Override
    public Optional<Contact> use(UUID organization, String secret) {
        List<?> answer = redis.execute(
                script,
                List.of(SessionForm.key(organization, secret)),
                Long.toString(IDLE.toSeconds()),
                Integer.toString(REQUESTS_A_MINUTE),
                Long.toString(ACCESS_GAP.toSeconds()));
        return (Long) answer.getFirst() == FOUND
                ? Optional.of(Contact.of(organization, (String) answer.get(1), (String) answer.get(2)))
                : Optional.empty();
    }
}
