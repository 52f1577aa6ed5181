package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.engagement.review.SubmissionRepository;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.files.ClientFile;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Submits an item once nothing of a batch is under way any more: the last confirmed file does it, without a further
 * step. The caller holds the lock on the item.
 */
@Component
class BatchSubmission {

    private static final int FILES = 10 * Limits.FILES_PER_BATCH;

    private final Uploads uploads;
    private final ItemTransitions transitions;
    private final SubmissionRepository submissions;
    private final EngagementDirectory engagements;

    BatchSubmission(
            Uploads uploads,
            ItemTransitions transitions,
            SubmissionRepository submissions,
            EngagementDirectory engagements) {
        this.uploads = uploads;
        this.transitions = transitions;
        this.submissions = submissions;
        this.engagements = engagements;
    }

    /** The events of a submission; none while files are under way, or when there is nothing to submit. */
    Mono<List<NewEvent>> ifComplete(Item item, UUID batch, ContactPrincipal contact) {
        return uploads.isComplete(batch)
                .filter(complete -> complete)
                .flatMap(complete -> uploads.toSubmit(item.id(), FILES))
                .filter(files -> !files.isEmpty())
                .flatMap(files -> submit(item, files, contact))
                .defaultIfEmpty(List.of());
    }

    private Mono<List<NewEvent>> submit(Item item, List<ClientFile> files, ContactPrincipal contact) {
        UUID submission = Ids.next();
        List<UUID> ids = files.stream().map(ClientFile::id).toList();
        return transitions
                .byContact(item, ItemAction.SUBMIT)
                .flatMap(outcome -> submissions
                        .insert(submission, item.id(), contact.contactId(), ids)
                        .map(number -> submitted(outcome, submission, number, files, contact))
                        .zipWith(engagements.settle(item.engagementId(), contact.actor()), NewEvent::followedBy));
    }

    private static NewEvent submitted(
            ItemTransitions.Outcome outcome,
            UUID submission,
            int number,
            List<ClientFile> files,
            ContactPrincipal contact) {
        return ItemEvents.of("item.submitted", contact.actor(), outcome)
                .about("submission", submission)
                .fact("number", number)
                .fact("files", files.stream().map(ClientFile::sha256).toList());
    }
}
