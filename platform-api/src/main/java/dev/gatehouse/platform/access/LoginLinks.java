package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges.Finished;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Login links: the other rendering of a challenge. A link is looked at as often as one likes and used once; its holder
 * is told why it no longer works.
 */
@Component
public class LoginLinks {

    private static final RedisScript LINK = RedisScript.load("challenge-link");
    private static final List<RateLimit> LIMITS = List.of(RateLimit.LINK_PER_IP);

    private final RedisScripts redis;

    LoginLinks(RedisScripts redis) {
        this.redis = redis;
    }

    /** How a link stands. */
    public enum State {
        GOOD,
        USED,
        EXPIRED,
        REPLACED;

        private static State of(long outcome) {
            return switch ((int) outcome) {
                case 1 -> GOOD;
                case 3 -> USED;
                case 4 -> EXPIRED;
                default -> REPLACED;
            };
        }
    }

    /**
     * A link whose token is right.
     *
     * @param askedHere whether the browser that looks at it asked for the mail
     * @param address to which it was mailed
     */
    public record Found(
            State state, Finished challenge, String name, boolean askedHere, long secondsLeft, String address) {}

    /** Looks at a link without using it; {@code link-unknown} when there is none. */
    public Mono<Found> look(
            OrganizationId organization, VerificationId token, Optional<VerificationId> browser, Visitor visitor) {
        return run(organization, token, browser, visitor, "0");
    }

    /** Uses a link: exactly one caller finds it good. */
    public Mono<Found> use(
            OrganizationId organization, VerificationId token, Optional<VerificationId> browser, Visitor visitor) {
        return run(organization, token, browser, visitor, "1");
    }

    private Mono<Found> run(
            OrganizationId organization,
            VerificationId token,
            Optional<VerificationId> browser,
            Visitor visitor,
            String use) {
        Stream<String> challenge = Stream.of(RedisKeys.challenge(organization, token.challenge()));
        Stream<String> arguments = Stream.of(
                token.secretHash(), browser.map(VerificationId::secretHash).orElse(""), use);
        return redis.run(
                        LINK,
                        Stream.concat(challenge, Limiter.counters(organization, LIMITS, "", visitor))
                                .toList(),
                        Stream.concat(arguments, Limiter.amounts(LIMITS)).toArray(String[]::new))
                .flatMap(LoginLinks::found);
    }

    private static Mono<Found> found(List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        if (outcome == 0) {
            return Mono.error(() -> ProblemException.of(ProblemCode.LINK_UNKNOWN));
        }
        if (outcome == 2) {
            return Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, (Long) answer.get(1)));
        }
        return Mono.fromSupplier(() -> new Found(
                State.of(outcome),
                Challenges.owner(answer, 1),
                (String) answer.get(4),
                (Long) answer.get(5) == 1,
                (Long) answer.get(6),
                (String) answer.get(7)));
    }
}
