package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sign-ins that are half done. Such a thing is no session and opens nothing; only who began it holds the secret, and
 * Redis knows a hash of it.
 */
@Component
public class PendingSignIns {

    private static final RedisScript BEGIN = RedisScript.load("pending-begin");
    private static final RedisScript READ = RedisScript.load("pending-read");

    private final RedisScripts redis;

    PendingSignIns(RedisScripts redis) {
        this.redis = redis;
    }

    /** Who signs in, and how long the half of it lasts; they never mix. */
    public enum Audience {
        STAFF(Duration.ofMinutes(5)),
        OPERATOR(Duration.ofMinutes(5)),
        /** Nobody yet: a mailbox that is to own a firm. Filling in a form takes longer than a second factor. */
        SIGN_UP(Duration.ofMinutes(30));

        private final Duration life;

        Audience(Duration life) {
            this.life = life;
        }
    }

    /**
     * How far a sign-in is.
     *
     * @param owner person or operator
     * @param proofs what has been shown so far
     * @param firm where it leads; absent when that is open
     */
    public record Pending(
            UUID owner, Audience audience, SignInStep step, Proofs proofs, Optional<OrganizationId> firm) {}

    /** What the browser that began holds from now on. */
    public record Handed(String secret, Instant expiresAt) {}

    public Mono<Handed> begin(Pending pending) {
        String secret = Ids.token();
        return redis.run(
                        BEGIN,
                        List.of(RedisKeys.pending(secret)),
                        Long.toString(pending.audience().life.toSeconds()),
                        "o",
                        pending.owner().toString(),
                        "k",
                        pending.audience().name(),
                        "s",
                        pending.step().name(),
                        "m",
                        pending.proofs().text(),
                        "g",
                        pending.firm().map(OrganizationId::toString).orElse(""))
                .map(answer -> new Handed(secret, Instant.ofEpochSecond((Long) answer.getFirst())));
    }

    /** How far it is; empty when it is over, or of another audience or step. */
    public Mono<Pending> find(String secret, Audience audience, SignInStep step) {
        return redis.run(READ, List.of(RedisKeys.pending(secret)))
                .flatMap(answer -> answer.isEmpty() ? Mono.empty() : Mono.just(read(answer)))
                .filter(pending -> pending.audience() == audience && pending.step() == step);
    }

    private static Pending read(List<Object> answer) {
        String firm = (String) answer.get(4);
        return new Pending(
                UUID.fromString((String) answer.get(0)),
                Audience.valueOf((String) answer.get(1)),
                SignInStep.valueOf((String) answer.get(2)),
                Proofs.parse((String) answer.get(3)),
                firm.isEmpty() ? Optional.empty() : Optional.of(new OrganizationId(UUID.fromString(firm))));
    }
}
