package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Login challenges as visitors ask for them and finish them: short-lived, used once, bound to the verification session
 * that asked. The same happens for known and unknown addresses until a worker looks, see {@link ChallengeMails}.
 */
@Component
public class Challenges {

    private static final RedisScript START = RedisScript.load("challenge-start");
    private static final RedisScript FINISH = RedisScript.load("challenge-finish");
    private static final RedisScript VOID = RedisScript.load("challenge-void");

    private static final String TRIES_PER_DAY = Integer.toString(RateLimit.TRIES_PER_DAY);
    private static final String LASTS = Long.toString(RateLimit.VERIFICATION.toSeconds());
    private static final long STARTED = 0;
    private static final long NO_MAIL_LEFT = 2;
    private static final long MATCHED = 1;
    private static final long LIMITED = 2;

    private final RedisScripts redis;
    private final Duration life;
    private final CodeKey codes;

    Challenges(RedisScripts redis, CodeKey codes, AccessProperties properties) {
        this.redis = redis;
        this.codes = codes;
        this.life = properties.access().codeLife();
    }

    /**
     * Somebody who asks to be let in.
     *
     * @param address as typed, or on file
     * @param former the challenge that the same browser asked for before; it ends with this one
     */
    public record Asking(String address, Visitor visitor, Optional<VerificationId> former) {

        public Asking(String address, Visitor visitor) {
            this(address, visitor, Optional.empty());
        }
    }

    /**
     * What a challenge is good for.
     *
     * @param sends mails a verification session may ask for; 0 for any number
     * @param link whether the mail carries a link beside the code
     * @param owner whose it is, when that is known already
     * @param accessLink the link that told so
     */
    public record Terms(
            Duration life,
            int sends,
            int tries,
            boolean link,
            @Nullable UUID owner,
            @Nullable UUID accessLink) {

        /** For whoever types an address. */
        public static Terms of(AccessPolicy policy) {
            return of(policy, null, null);
        }

        /** The same without a link: the code belongs to the page that asks for it. */
        public Terms codeOnly() {
            return new Terms(life, sends, tries, false, owner, accessLink);
        }

        /** For somebody who is known already. */
        public static Terms of(AccessPolicy policy, @Nullable UUID owner, @Nullable UUID accessLink) {
            return new Terms(
                    policy.challengeTtl(),
                    Optional.ofNullable(policy.rules().sendsPerVerification()).orElse(0),
                    policy.rules().triesPerCode(),
                    policy.challenge().mailsLink(),
                    owner,
                    accessLink);
        }
    }

    /**
     * A mail has been asked for.
     *
     * @param sent how many this verification session has asked for
     */
    public record Started(VerificationId verification, int sent) {}

    /** Keeps an address until a worker looks at it; {@code rate-limited} when there were too many. */
    public Mono<VerificationId> start(OrganizationId organization, Asking asking, List<RateLimit> limits) {
        Terms terms = new Terms(life, 0, RateLimit.TRIES_PER_CODE, false, null, null);
        return start(organization, asking, terms, limits).map(Started::verification);
    }

    /** The same on other terms; {@code sends-exhausted} when the verification session has had its mails. */
    public Mono<Started> start(OrganizationId organization, Asking asking, Terms terms, List<RateLimit> limits) {
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
                Long.toString(terms.life().toSeconds()),
                TRIES_PER_DAY,
                Integer.toString(terms.sends()),
                LASTS,
                Integer.toString(terms.tries()),
                terms.link() ? "1" : "0",
                text(terms.owner()),
                text(terms.accessLink()));
        return redis.run(
                        START,
                        Stream.concat(keys, Limiter.counters(organization, limits, asking.address(), asking.visitor()))
                                .toList(),
                        Stream.concat(arguments, Limiter.amounts(limits)).toArray(String[]::new))
                .flatMap(answer -> started(verification, answer));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static Mono<Started> started(VerificationId verification, List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        long number = (Long) answer.get(1);
        if (outcome == STARTED) {
            return Mono.just(new Started(verification, (int) number));
        }
        ProblemCode code = outcome == NO_MAIL_LEFT ? ProblemCode.SENDS_EXHAUSTED : ProblemCode.RATE_LIMITED;
        return Mono.error(() -> ProblemException.retryAfter(code, number));
    }

    /**
     * A challenge that has just been used.
     *
     * @param accessLink the link that began it, if there was one
     * @param askedAt when the verification session began
     */
    public record Finished(UUID owner, @Nullable UUID accessLink, Instant askedAt) {

        /** What has been proven now, beside the link that was shown before. */
        public Proofs proofs() {
            return Proofs.of(accessLink == null ? null : askedAt, Clock.now());
        }
    }

    /** Consumes a challenge; gives its owner to exactly one caller, empty to all others. */
    public Mono<UUID> finish(
            OrganizationId organization,
            VerificationId verification,
            String code,
            Visitor visitor,
            List<RateLimit> limits) {
        return finishCode(organization, verification, code, visitor, limits).map(Finished::owner);
    }

    /** The same, with what began it. */
    public Mono<Finished> finishCode(
            OrganizationId organization,
            VerificationId verification,
            String code,
            Visitor visitor,
            List<RateLimit> limits) {
        Stream<String> challenge = Stream.of(RedisKeys.challenge(organization, verification.challenge()));
        Stream<String> arguments =
                Stream.of(verification.secretHash(), codes.hash(verification.challenge(), code), TRIES_PER_DAY);
        return redis.run(
                        FINISH,
                        Stream.concat(challenge, Limiter.counters(organization, limits, "", visitor))
                                .toList(),
                        Stream.concat(arguments, Limiter.amounts(limits)).toArray(String[]::new))
                .flatMap(Challenges::finished);
    }

    /** Ends what is pending for an owner. */
    public Mono<Void> voidOf(OrganizationId organization, UUID owner) {
        return redis.run(
                        VOID,
                        List.of(
                                RedisKeys.newestChallenge(organization, owner),
                                RedisKeys.newestUnasked(organization, owner)))
                .then();
    }

    private static Mono<Finished> finished(List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        if (outcome == LIMITED) {
            return Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, (Long) answer.get(1)));
        }
        return outcome == MATCHED ? Mono.just(owner(answer, 1)) : Mono.empty();
    }

    static Finished owner(List<Object> answer, int at) {
        String link = (String) answer.get(at + 1);
        return new Finished(
                UUID.fromString((String) answer.get(at)),
                link.isEmpty() ? null : UUID.fromString(link),
                Instant.ofEpochSecond((Long) answer.get(at + 2)));
    }
}
