package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
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

    private final MembershipRepository memberships;
    private final Sessions sessions;
    private final SessionRecords records;
    private final WorkQueue work;

    Memberships(MembershipRepository memberships, Sessions sessions, SessionRecords records, WorkQueue work) {
        this.memberships = memberships;
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

    /** Adds a person, known to the service or not; false when the id is taken or they are a member already. */
    public Mono<Boolean> add(UUID member, String email, String name, MemberRole role) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return memberships
                .insertPerson(Ids.next(), address, name)
                .then(Tenant.current())
                .flatMap(firm -> memberships.insert(firm, member, address, name, role));
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
                .delayUntil(removed -> removed ? sessionsEnd(member) : Mono.empty());
    }

    private Mono<Void> sessionsEnd(UUID member) {
        return records.endAll(member).then(work.add(MemberSessionsEnd.WORK, member));
    }

    /** Ends a member's sessions at once; after the commit, so that none begins in between. */
    public Mono<Void> endSessions(UUID member) {
        return Tenant.current().flatMap(firm -> sessions.endAll(firm, member));
    }
}
