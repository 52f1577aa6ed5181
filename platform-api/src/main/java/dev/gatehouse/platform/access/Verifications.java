package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Verification sessions of those whom an access link has identified: they choose no address, only the moment. */
@Component
public class Verifications {

    private static final RedisScript BEGIN = RedisScript.load("verification-begin");
    private static final RedisScript READ = RedisScript.load("verification-read");
    private static final String LASTS = Long.toString(RateLimit.VERIFICATION.toSeconds());

    private final RedisScripts redis;

    Verifications(RedisScripts redis) {
        this.redis = redis;
    }

    /**
     * Whom a verification session is about.
     *
     * @param accessLink absent when no link began it
     */
    public record Subject(
            String address, UUID contact, @Nullable UUID accessLink) {}

    /**
     * A verification session.
     *
     * @param sent mails it has asked for
     */
    public record Begun(VerificationId id, int sent) {}

    /** Begins one, or goes on with the one that this browser has for the same link. */
    public Mono<Begun> begin(OrganizationId organization, AccessLink link, Optional<VerificationId> browser) {
        VerificationId fresh = VerificationId.create();
        VerificationId former = browser.orElse(fresh);
        List<String> keys = List.of(
                RedisKeys.challenge(organization, fresh.challenge()),
                RedisKeys.challenge(organization, former.challenge()),
                RedisKeys.failures(organization, link.email()));
        return redis.run(
                        BEGIN,
                        keys,
                        fresh.secretHash(),
                        former.secretHash(),
                        link.email().strip(),
                        link.contactId().toString(),
                        link.id().toString(),
                        LASTS)
                .map(answer ->
                        new Begun((Long) answer.getFirst() == 1 ? former : fresh, (int) (long) (Long) answer.get(1)));
    }

    /** Whom a browser's verification session is about; empty when it has none. */
    public Mono<Subject> read(OrganizationId organization, VerificationId verification) {
        return redis.run(
                        READ,
                        List.of(RedisKeys.challenge(organization, verification.challenge())),
                        verification.secretHash())
                .filter(answer -> !answer.isEmpty())
                .map(Verifications::subject);
    }

    private static Subject subject(List<Object> answer) {
        String link = (String) answer.get(2);
        return new Subject(
                (String) answer.getFirst(),
                UUID.fromString((String) answer.get(1)),
                link.isEmpty() ? null : UUID.fromString(link));
    }
}
