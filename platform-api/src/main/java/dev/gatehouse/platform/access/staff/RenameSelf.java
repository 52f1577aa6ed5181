package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Gives the caller another name in this firm; the session that asks carries it from then on. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("the session follows after the commit")
class RenameSelf {

    private final StaffRepository staff;
    private final Sessions sessions;
    private final EventLog events;
    private final TenantTransactions transactions;

    RenameSelf(StaffRepository staff, Sessions sessions, EventLog events, TenantTransactions transactions) {
        this.staff = staff;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> rename(String name, StaffPrincipal principal) {
        return transactions
                .write(staff.rename(principal.organization(), principal.memberId(), name)
                        .then(events.append(renamed(principal, name))))
                .then(sessions.rename(principal, name));
    }

    private static NewEvent renamed(StaffPrincipal principal, String name) {
        return NewEvent.of(Stream.organization(principal.organization().value()), "member.renamed", principal.actor())
                .about("member", principal.memberId())
                .secret("name", name);
    }
}
