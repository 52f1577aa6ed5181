package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Ends all sessions of the contact who asks for it, this one too. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the sessions end in Redis after the commit, so that none can begin in between")
class SignOutEverywhere {

    private final ContactSessions sessions;
    private final TenantTransactions transactions;

    SignOutEverywhere(ContactSessions sessions, TenantTransactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    Mono<Void> end(ContactPrincipal contact) {
        return transactions
                .write(sessions.recordEnd(contact.organization(), contact.contactId(), contact.actor()))
                .then(sessions.end(contact.contactId()));
    }
}
