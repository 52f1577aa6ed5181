package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends in Redis what a revoked contact still has there, also when the request that revoked could not. */
@Component
class ContactDoorsClose implements WorkHandler {

    static final String WORK = "contact-doors-close";

    private final ContactStateRepository contacts;
    private final ContactDoors doors;
    private final TenantTransactions transactions;

    ContactDoorsClose(ContactStateRepository contacts, ContactDoors doors, TenantTransactions transactions) {
        this.contacts = contacts;
        this.doors = doors;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    /** Whoever has been let in again since keeps the new session. */
    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(contacts.isRevoked(item.subject()))
                .filter(revoked -> revoked)
                .flatMap(revoked -> doors.end(item.subject()));
    }
}
