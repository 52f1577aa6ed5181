package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Gives up a file that is still under way. The rest of its batch goes on, and submits when nothing else is missing. */
@UseCase
@ForContacts
@EveryPlan
class CancelUpload {

    private final ReachableFiles files;
    private final Uploads uploads;
    private final BatchSubmission submission;
    private final EventLog events;

    CancelUpload(ReachableFiles files, Uploads uploads, BatchSubmission submission, EventLog events) {
        this.files = files;
        this.uploads = uploads;
        this.submission = submission;
        this.events = events;
    }

    Mono<Void> cancel(UUID file, ContactPrincipal contact) {
        return files.find(file, contact)
                .flatMap(found -> found.file().state() == FileState.DELETED ? Mono.empty() : cancel(found, contact));
    }

    private Mono<Void> cancel(ReachableFiles.Found found, ContactPrincipal contact) {
        return uploads.cancel(found.file())
                .filter(cancelled -> cancelled)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .then(submission.ifComplete(found.item(), found.file().batchId(), contact))
                .flatMap(submitted -> events.append(happened(found, submitted, contact)));
    }

    private static List<NewEvent> happened(
            ReachableFiles.Found found, List<NewEvent> submitted, ContactPrincipal contact) {
        return ItemEvents.of(
                        "upload.cancelled",
                        contact.actor(),
                        found.item().engagementId(),
                        found.item().id())
                .about("file", found.file().id())
                .followedBy(submitted);
    }
}
