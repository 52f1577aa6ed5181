package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
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

    private static final long MATCHED = 1;
    private static final long LIMITED = 2;

    private final RedisScripts redis;
    private final AccessProperties.Access properties;
    private final byte[] codeKey;

    Challenges(RedisScripts redis, AccessProperties properties) {
        this.redis = redis;
        this.properties = properties.access();
        this.codeKey = properties.access().codeKeyBytes();
    }

    /** What was asked for: the handle for the caller and the id for the worker. */
    record Started(UUID id, SignInStarted answer) {}

    /** Keeps an address until a worker looks at it; {@code rate-limited} when there were too many. */
    Mono<Started> start(
            OrganizationId organization, String address, Visitor visitor, RateLimit perAddress, RateLimit perIp) {
        VerificationId verification = VerificationId.create();
        List<String> keys = List.of(
                RedisKeys.challenge(organization, verification.challenge()),
                RedisKeys.failures(organization, address),
                RedisKeys.perAddress(organization, perAddress, address),
                RedisKeys.perIp(organization, perIp, visitor.address()));
        SignInStarted answer =
                new SignInStarted(verification.text(), Clock.now().plus(properties.codeLife()));
        return redis.run(
                        START,
                        keys,
                        verification.secretHash(),
                        address.strip(),
                        Long.toString(properties.codeLife().toSeconds()),
                        Limiter.uses(perAddress),
                        Limiter.window(perAddress),
                        Limiter.uses(perIp),
                        Limiter.window(perIp))
                .flatMap(Limiter::unlessExhausted)
                .thenReturn(new Started(verification.challenge(), answer));
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
    Mono<UUID> finish(OrganizationId organization, VerificationId verification, String code, Visitor visitor) {
        List<String> keys = List.of(
                RedisKeys.challenge(organization, verification.challenge()),
                RedisKeys.perIp(organization, RateLimit.FINISH_PER_IP, visitor.address()));
        return redis.run(
                        FINISH,
                        keys,
                        verification.secretHash(),
                        codeHash(verification.challenge(), code),
                        Integer.toString(RateLimit.TRIES_PER_CODE),
                        Integer.toString(RateLimit.TRIES_PER_DAY),
                        Limiter.uses(RateLimit.FINISH_PER_IP),
                        Limiter.window(RateLimit.FINISH_PER_IP))
                .flatMap(Challenges::owner);
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
