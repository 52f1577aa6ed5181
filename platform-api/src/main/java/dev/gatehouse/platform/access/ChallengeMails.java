package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Challenges as the worker sees them who writes their mails: whom they wait for, and the code and the link that are
 * made at that moment. Redis holds keyed hashes of the codes.
 */
@Component
public class ChallengeMails {

    private static final RedisScript ADDRESS = RedisScript.load("challenge-address");
    private static final RedisScript MINT = RedisScript.load("challenge-mint");

    private static final String REMEMBERED = Long.toString(RateLimit.LINK_REMEMBERED.toSeconds());

    private final RedisScripts redis;
    private final CodeKey codes;

    ChallengeMails(RedisScripts redis, CodeKey codes) {
        this.redis = redis;
        this.codes = codes;
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
        return redis.run(MINT, keys, codes.hash(challenge, code), owner.toString(), link.secretHash(), name, REMEMBERED)
                .flatMap(answer -> (Long) answer.getFirst() == 1
                        ? Mono.just(new Minted(
                                code, (Long) answer.get(2) == 1 ? link.text() : null, Duration.ofSeconds((Long)
                                        answer.get(1))))
                        : Mono.empty());
    }
}
