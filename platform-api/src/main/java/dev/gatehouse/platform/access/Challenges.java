package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Login challenges: short-lived, used once, bound to the verification session that asked. Redis holds keyed hashes of
 * the codes; the key is not in Redis. The same happens for known and unknown addresses until a worker looks.
 */
@Component
public class Challenges {

    private static final RedisScript START = RedisScript.load("challenge-start");
    private static final RedisScript ADDRESS = RedisScript.load("challenge-address");
    private static final RedisScript MINT = RedisScript.load("challenge-mint");
    private static final RedisScript FINISH = RedisScript.load("challenge-finish");
    private static final RedisScript VOID = RedisScript.load("challenge-void");

    private static final String TRIES_PER_DAY = Integer.toString(RateLimit.TRIES_PER_DAY);
    private static final long MATCHED = 1;
    private static final long LIMITED = 2;

    private final RedisScripts redis;
    private final Duration life;
    private final byte[] codeKey;

    Challenges(RedisScripts redis, AccessProperties properties) {
        this.redis = redis;
        this.life = properties.access().codeLife();
        this.codeKey = properties.access().codeKeyBytes();
    }

    /**
     * Somebody who asks to be let in.
     *
     * @param address as typed
     * @param former the challenge that the same browser asked for before; it ends with this one
     */
    record Asking(String address, Visitor visitor, Optional<VerificationId> former) {

        Asking(String address, Visitor visitor) {
            this(address, visitor, Optional.empty());
        }
    }

    /** Keeps an address until a worker looks at it; {@code rate-limited} when there were too many. */
    Mono<VerificationId> start(OrganizationId organization, Asking asking, List<RateLimit> limits) {
        VerificationId verification = VerificationId.create();
        VerificationId former = asking.former().orElse(verification);
        Stream<String> keys = Stream.of(
                RedisKeys.challenge(organization, verification.challenge()),
                RedisKeys.challenge(organization, former.challenge()),
                RedisKeys.failures(organization, asking.address()));
        Stream<String> arguments = Stream.of(
                verification.secretHash(),
                former.secretHash(),
                asking.address().strip(),
                Long.toString(life.toSeconds()),
                TRIES_PER_DAY);
        return redis.run(
                        START,
                        Stream.concat(keys, counters(organization, limits, asking))
                                .toList(),
                        Stream.concat(arguments, Limiter.amounts(limits)).toArray(String[]::new))
                .flatMap(Limiter::unlessExhausted)
                .thenReturn(verification);
    }

    /** The address that was typed; empty when the challenge is over. */
    Mono<String> address(OrganizationId organization, UUID challenge) {
        return redis.run(ADDRESS, List.of(RedisKeys.challenge(organization, challenge)))
                .flatMap(answer -> answer.isEmpty() ? Mono.empty() : Mono.just((String) answer.getFirst()));
    }

    /**
     * Makes a code for the owner of the address; empty when the challenge is over. Older challenges of the owner end.
     */
    Mono<String> mintCode(OrganizationId organization, UUID challenge, UUID owner) {
        String code = Ids.sixDigits();
        List<String> keys =
                List.of(RedisKeys.challenge(organization, challenge), RedisKeys.newestChallenge(organization, owner));
        return redis.run(MINT, keys, codeHash(challenge, code), owner.toString())
                .flatMap(answer -> (Long) answer.getFirst() == 1 ? Mono.just(code) : Mono.empty());
    }

    /** Consumes a challenge; gives its owner to exactly one caller, empty to all others. */
    Mono<UUID> finish(
            OrganizationId organization,
            VerificationId verification,
            String code,
            Visitor visitor,
            List<RateLimit> limits) {
        Stream<String> challenge = Stream.of(RedisKeys.challenge(organization, verification.challenge()));
        Stream<String> arguments = Stream.of(
                verification.secretHash(),
                codeHash(verification.challenge(), code),
                Integer.toString(RateLimit.TRIES_PER_CODE),
                TRIES_PER_DAY);
        return redis.run(
                        FINISH,
                        Stream.concat(challenge, counters(organization, limits, new Asking("", visitor)))
                                .toList(),
                        Stream.concat(arguments, Limiter.amounts(limits)).toArray(String[]::new))
                .flatMap(Challenges::owner);
    }

    /** Ends what is pending for an owner. */
    public Mono<Void> voidOf(OrganizationId organization, UUID owner) {
        return redis.run(VOID, List.of(RedisKeys.newestChallenge(organization, owner)))
                .then();
    }

    private static Stream<String> counters(OrganizationId organization, List<RateLimit> limits, Asking asking) {
        return limits.stream().map(limit -> RedisKeys.counter(organization, limit, asking.address(), asking.visitor()));
    }

    private static Mono<UUID> owner(List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        if (outcome == LIMITED) {
            return Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, (Long) answer.get(1)));
        }
        return outcome == MATCHED ? Mono.just(UUID.fromString((String) answer.get(1))) : Mono.empty();
    }

    private String codeHash(UUID challenge, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.hmac(codeKey, challenge + ":" + code));
    }
}
