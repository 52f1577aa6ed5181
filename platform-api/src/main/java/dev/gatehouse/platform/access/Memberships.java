package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The members of the bound firm, inside the transaction of the caller. */
@Component
public class Memberships {

    /** More owners than a firm will have; a list that is cut there still tells one from several. */
    private static final int OWNERS = 1_000;

    /** How long an invitation may lie in a mailbox. */
    public static final Duration INVITATION_LIFE = Duration.ofDays(7);

    private final MembershipRepository memberships;
    private final FactorRepository factors;
    private final Sessions sessions;
    private final SessionRecords records;
    private final WorkQueue work;

    Memberships(
            MembershipRepository memberships,
            FactorRepository factors,
            Sessions sessions,
            SessionRecords records,
            WorkQueue work) {
        this.memberships = memberships;
        this.factors = factors;
        this.sessions = sessions;
        this.records = records;
        this.work = work;
    }

    /** Members by name, behind a position. */
    public Mono<List<Membership>> page(String afterName, UUID afterId, int limit) {
        return Tenant.current().flatMap(firm -> memberships.page(firm, afterName, afterId, limit));
    }

    /** A member; empty when there is none, or when they have left. */
    public Mono<Membership> find(UUID member) {
        return Tenant.current().flatMap(firm -> memberships.find(firm, member));
    }

    /**
     * Invites a person, known to the service or not; false when the id is taken or they are here already. The seat is
     * theirs from now on, the firm is open to them once they accept.
     */
    public Mono<Boolean> add(UUID member, String email, String name, MemberRole role) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return memberships
                .insertPerson(Ids.next(), address, name)
                .then(Tenant.current())
                .flatMap(firm -> memberships.insert(firm, member, address, name, role));
    }

    /** Who has the last word in the firm, for what they have to be told. */
    public Mono<List<Membership>> owners() {
        return Tenant.current().flatMap(firm -> memberships.activeOwners(firm, OWNERS));
    }

    /** Whether a member is the only owner. Owners stay as they are until this transaction has ended. */
    public Mono<Boolean> isLastOwner(UUID member) {
        return Tenant.current()
                .flatMap(firm -> memberships.lockOwners(firm, OWNERS))
                .map(owners -> owners.equals(List.of(member)));
    }

    /** False when the version is not the current one. */
    public Mono<Boolean> changeRole(UUID member, int version, MemberRole role) {
        return Tenant.current()
                .flatMap(firm -> memberships.changeRole(firm, member, version, role))
                .delayUntil(changed -> changed ? sessionsEnd(member) : Mono.empty());
    }

    /** False when the version is not the current one. */
    public Mono<Boolean> remove(UUID member, int version) {
        return Tenant.current()
                .flatMap(firm -> memberships.remove(firm, member, version))
                .delayUntil(removed -> removed ? memberships.forgetInvitation(member) : Mono.empty())
                .delayUntil(removed -> removed ? sessionsEnd(member) : Mono.empty());
    }

    private Mono<Void> sessionsEnd(UUID member) {
        return records.endAll(member).then(work.add(MemberSessionsEnd.WORK, member));
    }

    /**
     * Makes the token of an invitation at the moment a mail is written, so that no queue ever holds one; the one before
     * no longer works. The firm stands in clear beside the secret, so that looking it up crosses no firm.
     */
    public Mono<String> mintInvitation(UUID member) {
        String token = Ids.token();
        return memberships
                .invite(member, Digests.sha256(token), INVITATION_LIFE)
                .then(Tenant.current())
                .map(firm -> firm + "." + token);
    }

    /** Somebody who has just accepted. */
    public record Accepted(UUID member, UUID person) {}

    /** Uses the token of an invitation up; exactly one caller gets to accept. */
    public Mono<Accepted> accept(String secret) {
        return memberships
                .invited(Digests.sha256(secret))
                .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                .flatMap(invited -> Clock.now().isBefore(invited.expiresAt())
                        ? accepted(invited)
                        : Problems.refuse(ProblemCode.LINK_EXPIRED));
    }

    private Mono<Accepted> accepted(MembershipRepository.Invited invited) {
        return Tenant.current()
                .flatMap(firm -> memberships.accept(firm, invited.member()))
                .thenReturn(new Accepted(invited.member(), invited.person()));
    }

    /** Opens a membership whose owner has proved the mailbox in another way. */
    public Mono<Void> acceptAtOnce(UUID member) {
        return Tenant.current().flatMap(firm -> memberships.accept(firm, member));
    }

    /** Takes all second factors of a member's person away; {@code factors-shared} when they guard other firms too. */
    public Mono<Void> resetFactors(UUID member) {
        return Tenant.current()
                .flatMap(firm -> memberships
                        .worksElsewhere(firm, member)
                        .flatMap(elsewhere -> elsewhere
                                ? Problems.<UUID>refuse(ProblemCode.FACTORS_SHARED)
                                : memberships.personOf(firm, member)))
                .flatMap(person -> factors.removeAll(FactorOwner.person(person)))
                .then(sessionsEnd(member));
    }

    /** Ends a member's sessions at once; after the commit, so that none begins in between. */
    public Mono<Void> endSessions(UUID member) {
        return Tenant.current().flatMap(firm -> sessions.endAll(firm, member));
    }
}
