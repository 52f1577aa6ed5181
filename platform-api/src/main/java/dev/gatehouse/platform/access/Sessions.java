package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sessions on the server: begun with a new id each time, slid by use, ended from anywhere. */
@Component
public class Sessions {

    private static final RedisScript USE = RedisScript.load("session-use");
    private static final RedisScript BEGIN = RedisScript.load("session-begin");
    private static final RedisScript END = RedisScript.load("session-end");
    private static final RedisScript OPEN = RedisScript.load("session-open");
    private static final RedisScript LAST_USES = RedisScript.load("session-last-uses");
    private static final RedisScript RENAME = RedisScript.load("session-rename");
    private static final Duration ACCESS_GAP = Duration.ofMinutes(30);
    private static final long FOUND = 1;
    private static final long LIMITED = 2;

    private final RedisScripts redis;
    private final AccessProperties.Access properties;

    Sessions(RedisScripts redis, AccessProperties properties) {
        this.redis = redis;
        this.properties = properties.access();
    }

    /**
     * A session that has begun.
     *
     * @param id for the browser or the console; nowhere else is it in clear
     */
    public record Begun(String id, Instant expiresAt, Duration longest) {}

    /** Begins a session of a contact who came by a link. */
    public Mono<Begun> beginByLink(SessionId id, Duration idle, UUID contact, CameByLink link, String name) {
        SessionData data = SessionData.contact(contact, link, name, Clock.now());
        return begin(id, contact, data, SessionData.packed(link.id()), seconds(idle), Optional.empty(), longest());
    }

    /** Begins a session of a contact who has proven the mailbox; the one before ends in the same step. */
    public Mono<Begun> beginByMailbox(
            SessionId id, Duration idle, UUID contact, String name, Proofs proofs, Optional<SessionId> former) {
        SessionData data = SessionData.contact(contact, proofs, name);
        return begin(id, contact, data, "", seconds(idle), former.map(SessionId::key), longest());
    }

    /**
     * Begins a session of a member, and ends a former one of the same firm in the same step. It does not last longer
     * than one that began with the oldest of its proofs.
     */
    public Mono<Begun> beginForMember(SessionId id, StaffIdentity member, Proofs proofs, Optional<String> formerKey) {
        SessionData data =
                SessionData.member(member.memberId(), member.personId(), member.role(), member.name(), proofs);
        return begin(id, member.memberId(), data, "", idle(), formerKey, left(proofs));
    }

    /** Begins a session of an operator. */
    public Mono<Begun> beginForOperator(UUID operator, String email, Proofs proofs) {
        SessionData data = SessionData.operator(operator, email, proofs);
        SessionId id = SessionId.create(OrganizationId.SERVICE);
        return begin(id, operator, data, "", idle(), Optional.empty(), left(proofs));
    }

    /** Begins a session of an operator inside a firm; ends with the grant, whatever happens in between. */
    public Mono<Begun> beginForSupport(
            OrganizationId firm, SupportVisit visit, OperatorPrincipal operator, Duration longest) {
        SessionData data = SessionData.support(visit, operator.operatorId(), operator.email(), operator.proofs());
        return begin(SessionId.create(firm), visit.grant(), data, "", idle(), Optional.empty(), longest);
    }

    private Duration left(Proofs proofs) {
        Duration left = properties.sessionAbsolute().minus(Duration.between(proofs.began(), Clock.now()));
        return left.toSeconds() < 1 ? Duration.ofSeconds(1) : left;
    }

    private Mono<Begun> begin(
            SessionId id,
            UUID owner,
            SessionData data,
            String scope,
            String idle,
            Optional<String> formerKey,
            Duration longest) {
        Stream<String> keys = Stream.of(id.key(), RedisKeys.sessionsOf(id.organization(), owner));
        return redis.run(
                        BEGIN,
                        Stream.concat(keys, formerKey.stream()).toList(),
                        data.ids(),
                        data.rest(),
                        idle,
                        seconds(longest),
                        scope,
                        RedisKeys.sessionPrefix(id.organization()))
                .map(answer -> new Begun(id.text(), Instant.ofEpochSecond((Long) answer.getFirst()), longest));
    }

    /** Finds the owner of a session and slides its end; empty when it is unknown or over. */
    Mono<Principal> use(SessionId id) {
        return use(id, idle());
    }

    /**
     * The same at the portal of a firm, whose rules say how long a session may rest; one that proved too little is
     * over.
     */
    Mono<Principal> use(SessionId id, Organization organization) {
        return use(id, seconds(organization.accessPolicy().sessionTtl()))
                .flatMap(principal -> admitted(principal, organization));
    }

    private Mono<Principal> admitted(Principal principal, Organization organization) {
        AccessPolicy policy = organization.accessPolicy();
        return switch (principal) {
            case ContactPrincipal contact ->
                contact.isOutdated(policy) ? end(contact).then(Mono.empty()) : Mono.just(contact.under(policy));
            case StaffPrincipal _, OperatorPrincipal _ -> Mono.just(principal);
        };
    }

    private Mono<Principal> use(SessionId id, String idle) {
        return redis.run(
                        USE,
                        List.of(id.key()),
                        idle,
                        Integer.toString(properties.requestsPerMinute()),
                        seconds(ACCESS_GAP))
                .flatMap(answer -> read(id, answer));
    }

    private static Mono<Principal> read(SessionId id, List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        if (outcome == LIMITED) {
            return Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, (Long) answer.get(1)));
        }
        return outcome != FOUND
                ? Mono.empty()
                : Mono.fromSupplier(() -> new SessionData((String) answer.get(1), (String) answer.get(2))
                        .principal(id.organization(), (Long) answer.get(3) == 1, id.key()));
    }

    /** True for exactly one caller in the life of a session, for each engagement it reaches. */
    public Mono<Boolean> markOpened(Principal principal, UUID engagement) {
        return redis.run(OPEN, List.of(principal.sessionKey()), "o" + SessionData.packed(engagement))
                .map(answer -> (Long) answer.getFirst() == 1);
    }

    /** Goes on with a session under another name of its owner. */
    public Mono<Void> rename(StaffPrincipal principal, String name) {
        SessionData data = SessionData.member(
                principal.memberId(), principal.personId(), principal.role(), name, principal.proofs());
        return redis.run(RENAME, List.of(principal.sessionKey()), data.rest()).then();
    }

    /** Ends the sessions that came in by one link. */
    public Mono<Void> endOfLink(OrganizationId organization, UUID contact, UUID link) {
        return end(organization, contact, SessionData.packed(link));
    }

    /** Ends every session of a contact or member. */
    public Mono<Void> endAll(OrganizationId organization, UUID owner) {
        return end(organization, owner, "");
    }

    private Mono<Void> end(OrganizationId organization, UUID owner, String scope) {
        List<String> keys = List.of(RedisKeys.sessionsOf(organization, owner));
        return redis.run(END, keys, scope, RedisKeys.sessionPrefix(organization))
                .then();
    }

    /** Ends the session of a request. */
    public Mono<Void> end(Principal principal) {
        return redis.delete(principal.sessionKey());
    }

    /** Ends the sessions that records are about. */
    public Mono<Void> endRecorded(OrganizationId organization, List<String> hashes) {
        String prefix = RedisKeys.sessionPrefix(organization);
        return hashes.isEmpty()
                ? Mono.empty()
                : redis.delete(hashes.stream().map(prefix::concat).toArray(String[]::new));
    }

    /** The longest a session can last. */
    public Duration longest() {
        return properties.sessionAbsolute();
    }

    /** When sessions were last used, in the order of their records; empty for those that are over. One trip for all. */
    public Mono<List<Optional<Instant>>> lastUses(OrganizationId organization, List<String> hashes) {
        String prefix = RedisKeys.sessionPrefix(organization);
        return hashes.isEmpty()
                ? Mono.just(List.of())
                : redis.run(LAST_USES, hashes.stream().map(prefix::concat).toList())
                        .map(uses -> uses.stream().map(Sessions::moment).toList());
    }

    private static Optional<Instant> moment(Object seconds) {
        return (Long) seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond((Long) seconds));
    }

    /** What the record of a session knows it by. */
    public static String hash(Principal principal) {
        return RedisKeys.sessionHash(principal.sessionKey());
    }

    private String idle() {
        return seconds(properties.sessionIdle());
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
