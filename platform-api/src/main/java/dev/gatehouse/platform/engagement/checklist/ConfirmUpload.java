package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.files.ClientFile;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Confirms that the object store has a file: the store is asked first, then file, submission and events commit
 * together. Confirming again changes nothing and gives the same answer.
 */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the store is asked between two transactions, never inside one")
class ConfirmUpload {

    private final ReachableFiles files;
    private final Uploads uploads;
    private final BatchSubmission submission;
    private final Checklists checklists;
    private final EventLog events;
    private final TenantTransactions transactions;

    ConfirmUpload(
            ReachableFiles files,
            Uploads uploads,
            BatchSubmission submission,
            Checklists checklists,
            EventLog events,
            TenantTransactions transactions) {
        this.files = files;
        this.uploads = uploads;
        this.submission = submission;
        this.checklists = checklists;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<UploadConfirmed> confirm(UUID fileId, ContactPrincipal contact) {
        return transactions
                .write(files.find(fileId, contact))
                .flatMap(found -> found.file().isStored() ? Mono.just(found) : stored(found.file(), contact))
                .flatMap(found ->
                        checklists.of(contact, found.item().engagementId()).map(page -> answer(found.file(), page)));
    }

    private Mono<ReachableFiles.Found> stored(ClientFile file, ContactPrincipal contact) {
        return uploads.verify(file)
                .then(transactions.write(files.find(file.id(), contact).delayUntil(found -> record(found, contact))));
    }

    private Mono<Void> record(ReachableFiles.Found found, ContactPrincipal contact) {
        return uploads.confirm(found.file())
                .flatMap(first -> first
                        ? submission
                                .ifComplete(found.item(), found.file().batchId(), contact)
                                .flatMap(submitted ->
                                        events.append(stored(found, contact).followedBy(submitted)))
                        : Mono.empty());
    }

    private static NewEvent stored(ReachableFiles.Found found, ContactPrincipal contact) {
        Item item = found.item();
        return ItemEvents.of("file.stored", contact.actor(), item.engagementId(), item.id())
                .about("file", found.file().id())
                .fact("sha256", found.file().sha256())
                .fact("size", found.file().size())
                .secret("fileName", found.file().name());
    }

    private static UploadConfirmed answer(ClientFile file, ChecklistResponse page) {
        return page.items().stream()
                .filter(item -> item.id().equals(file.itemId()))
                .findFirst()
                .map(item -> new UploadConfirmed(file.id(), item, page.progress()))
                .orElseThrow();
    }
}
