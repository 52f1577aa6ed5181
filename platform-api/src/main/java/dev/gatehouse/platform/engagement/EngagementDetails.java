package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.InvitationResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewResponse;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.MemberDirectory;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.form.Forms;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.engagement.review.SubmissionRepository;
import dev.gatehouse.platform.engagement.review.SubmissionRepository.Attempt;
import dev.gatehouse.platform.files.ClientFile;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts an engagement's page together: one query a kind of thing, however many items there are. */
@Component
public class EngagementDetails {

    private static final int LINKS = Limits.PAGE;

    private final EngagementDirectory engagements;
    private final ItemRepository items;
    private final Uploads files;
    private final SubmissionRepository submissions;
    private final Forms forms;
    private final AccessLinks links;
    private final MemberDirectory members;

    EngagementDetails(
            EngagementDirectory engagements,
            ItemRepository items,
            Uploads files,
            SubmissionRepository submissions,
            Forms forms,
            AccessLinks links,
            MemberDirectory members) {
        this.engagements = engagements;
        this.items = items;
        this.files = files;
        this.submissions = submissions;
        this.forms = forms;
        this.links = links;
        this.members = members;
    }

    /** What stands below an engagement. */
    private record Parts(
            List<Item> items,
            List<ClientFile> files,
            List<Attempt> attempts,
            Forms.Shown forms,
            Map<UUID, String> memberNames) {}

    /** The whole page, for members who work on it. */
    public Mono<EngagementResponse> of(UUID engagement) {
        return of(engagement, true);
    }

    /** The whole page; answers only for members who may open what clients send. */
    Mono<EngagementResponse> of(UUID engagement, StaffPrincipal reader) {
        return of(engagement, opensContent(reader));
    }

    private Mono<EngagementResponse> of(UUID engagement, boolean withAnswers) {
        return engagements
                .find(engagement)
                .flatMap(found -> Mono.zip(
                        parts(engagement, withAnswers),
                        links.ofEngagement(engagement, LINKS),
                        (parts, invited) -> page(found, parts, invited)));
    }

    /** One item with its files and attempts, for members who work on it. */
    public Mono<ItemResponse> ofItem(UUID item) {
        return ofItem(item, true);
    }

    /** One item; answers only for members who may open what clients send. */
    public Mono<ItemResponse> ofItem(UUID item, StaffPrincipal reader) {
        return ofItem(item, opensContent(reader));
    }

    private Mono<ItemResponse> ofItem(UUID item, boolean withAnswers) {
        return items.find(item)
                .transform(Problems.orNotFound())
                .flatMap(found -> parts(found.engagementId(), withAnswers).map(parts -> item(found, parts)));
    }

    private static boolean opensContent(StaffPrincipal reader) {
        return Permission.FILES_READ.heldBy(reader.role());
    }

    private Mono<Parts> parts(UUID engagement, boolean withAnswers) {
        return Mono.zip(
                        items.ofEngagement(engagement),
                        files.ofEngagement(engagement),
                        submissions.ofEngagement(engagement),
                        forms.ofEngagement(engagement, withAnswers))
                .flatMap(found -> names(found.getT3())
                        .map(names -> new Parts(found.getT1(), found.getT2(), found.getT3(), found.getT4(), names)));
    }

    private Mono<Map<UUID, String>> names(List<Attempt> attempts) {
        return members.names(attempts.stream()
                .map(Attempt::memberId)
                .filter(Objects::nonNull)
                .toList());
    }

    private static EngagementResponse page(Engagement engagement, Parts parts, List<AccessLink> links) {
        Instant now = Clock.now();
        return new EngagementResponse(
                engagement.id(),
                engagement.kind(),
                engagement.title(),
                engagement.message(),
                engagement.state(),
                engagement.clientId(),
                engagement.clientName(),
                ProgressCount.of(parts.items().stream().map(Item::state).toList()),
                engagement.dueOn(),
                engagement.state() == EngagementState.DRAFT ? engagement.dueInDays() : null,
                engagement.version(),
                engagement.createdAt(),
                engagement.sentAt(),
                engagement.template(),
                parts.items().stream().map(item -> item(item, parts)).toList(),
                links.stream().map(link -> invitation(link, now)).toList());
    }

    private static ItemResponse item(Item item, Parts parts) {
        List<FileResponse> files = parts.files().stream()
                .filter(file -> file.itemId().equals(item.id()))
                .map(ClientFile::response)
                .toList();
        List<SubmissionResponse> attempts = parts.attempts().stream()
                .filter(attempt -> attempt.itemId().equals(item.id()))
                .map(attempt -> submission(attempt, parts))
                .toList();
        return new ItemResponse(
                item.id(),
                item.engagementId(),
                item.type(),
                item.title(),
                item.instructions(),
                item.state(),
                item.dueOn(),
                item.state() == ItemState.DRAFT ? item.dueInDays() : null,
                item.reason(),
                item.version(),
                parts.forms().ofItem(item.id()),
                files,
                attempts);
    }

    private static SubmissionResponse submission(Attempt attempt, Parts parts) {
        return new SubmissionResponse(
                attempt.id(),
                attempt.number(),
                attempt.contactName(),
                attempt.submittedAt(),
                attempt.fileIds(),
                parts.forms().ofSubmission(attempt.id()),
                review(attempt, parts.memberNames()));
    }

    private static @Nullable ReviewResponse review(Attempt attempt, Map<UUID, String> names) {
        if (attempt.decision() == null || attempt.memberId() == null || attempt.reviewedAt() == null) {
            return null;
        }
        String name = names.getOrDefault(attempt.memberId(), "");
        return new ReviewResponse(attempt.decision(), attempt.reason(), name, attempt.reviewedAt());
    }

    private static InvitationResponse invitation(AccessLink link, Instant now) {
        return new InvitationResponse(
                link.id(),
                link.contactId(),
                link.contactName(),
                link.email(),
                link.state(now),
                link.createdAt(),
                link.lastSentAt(),
                link.openedAt(),
                link.lastSeenAt(),
                link.expiresAt());
    }
}
