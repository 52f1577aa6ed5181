package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.portal.ChecklistItem;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.ProgressCount;
import dev.gatehouse.platform.engagement.checklist.ChecklistRepository.Header;
import dev.gatehouse.platform.engagement.checklist.ChecklistRepository.Line;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Problems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the page out of its lines. */
@Component
public class Checklists {

    private final ChecklistRepository checklists;
    private final Uploads uploads;

    Checklists(ChecklistRepository checklists, Uploads uploads) {
        this.checklists = checklists;
        this.uploads = uploads;
    }

    /**
     * The checklist a session reaches; any other is {@code not-found}. A link that is revoked ends the session that
     * came by it; a session that came by a code loses that checklist.
     */
    public Mono<ChecklistResponse> of(ContactPrincipal contact, UUID engagement) {
        ProblemCode cutOff = contact.link() == null ? ProblemCode.NOT_FOUND : ProblemCode.UNAUTHENTICATED;
        return contact.mayReach(engagement)
                ? checklists
                        .read(contact, engagement)
                        .filter(lines -> !lines.isEmpty()
                                && contact.opens(lines.getFirst().demandsProof()))
                        .transform(Problems.orRefuse(cutOff))
                        .map(lines -> page(engagement, lines))
                : Problems.refuse(ProblemCode.NOT_FOUND);
    }

    private ChecklistResponse page(UUID engagement, List<Line> lines) {
        Header header = Objects.requireNonNull(lines.getFirst().header());
        List<ChecklistItem> items =
                lines.stream().map(Line::item).filter(Objects::nonNull).toList();
        return new ChecklistResponse(
                engagement,
                header.title(),
                header.message(),
                header.state(),
                header.contactName(),
                header.dueOn(),
                ProgressCount.of(
                        lines.stream().map(Line::state).filter(Objects::nonNull).toList()),
                items,
                uploads.maxFileBytes());
    }
}
