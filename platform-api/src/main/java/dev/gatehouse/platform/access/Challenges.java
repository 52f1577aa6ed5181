package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final String LASTS = Long.toString(RateLimit.VERIFICATION.toSeconds());
    private static final String REMEMBERED = Long.toString(RateLimit.LINK_REMEMBERED.toSeconds());
    private static final long STARTED = 0;
    private static final long NO_MAIL_LEFT = 2;
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
     * A challenge that waits for its mail.
     *
     * @param owner whose it is, when that was known from the beginning
     */
    record Waiting(String address, @Nullable UUID owner) {}

    /** What was asked for; empty when the challenge is over. */
    Mono<Waiting> waiting(OrganizationId organization, UUID challenge) {
        return redis.run(ADDRESS, List.of(RedisKeys.challenge(organization, challenge)))
                .flatMap(answer -> answer.isEmpty() ? Mono.empty() : Mono.just(waiting(answer)));
    }

    private static Waiting waiting(List<Object> answer) {
        String owner = (String) answer.get(1);
        return new Waiting((String) answer.getFirst(), owner.isEmpty() ? null : UUID.fromString(owner));
    }

    /** The address that was typed; empty when the challenge is over. */
    public Mono<String> address(OrganizationId organization, UUID challenge) {
        return waiting(organization, challenge).map(Waiting::address);
    }

    /**
     * What a mail carries.
     *
     * @param token of the link; null where none is wanted
     * @param life how long both still work
     */
    record Minted(String code, @Nullable String token, Duration life) {}

    /**
     * Makes a code for the owner of the address; empty when the challenge is over. Older challenges of the owner end.
     */
    public Mono<String> mintCode(OrganizationId organization, UUID challenge, UUID owner) {
        return mint(organization, challenge, owner, "").map(Minted::code);
    }

    /** Makes a code, and a link where one is wanted; all that are made for a challenge hold until one is used. */
    Mono<Minted> mint(OrganizationId organization, UUID challenge, UUID owner, String name) {
        return mint(organization, challenge, owner, name, RedisKeys.newestChallenge(organization, owner));
    }

    /** The same for a mail that the owner has not asked for: what was asked for goes on. */
    Mono<Minted> mintUnasked(OrganizationId organization, UUID challenge, UUID owner, String name) {
        return mint(organization, challenge, owner, name, RedisKeys.newestUnasked(organization, owner));
    }

    private Mono<Minted> mint(OrganizationId organization, UUID challenge, UUID owner, String name, String newest) {
        String code = Ids.sixDigits();
        VerificationId link = VerificationId.of(challenge);
        List<String> keys = List.of(RedisKeys.challenge(organization, challenge), newest);
        return redis.run(MINT, keys, codeHash(challenge, code), owner.toString(), link.secretHash(), name, REMEMBERED)
                .flatMap(answer -> (Long) answer.getFirst() == 1
                        ? Mono.just(new Minted(
                                code, (Long) answer.get(2) == 1 ? link.text() : null, Duration.ofSeconds((Long)
                                        answer.get(1))))
                        : Mono.empty());
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
                Stream.of(verification.secretHash(), codeHash(verification.challenge(), code), TRIES_PER_DAY);
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

    private String codeHash(UUID challenge, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.hmac(codeKey, challenge + ":" + code));
    }
}
