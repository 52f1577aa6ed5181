package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDrafts;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Drafts an engagement from a template. It keeps what it was made from, whatever becomes of the template. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class StartEngagement {

    private final Templates templates;
    private final EngagementDrafts drafts;
    private final EventLog events;

    StartEngagement(Templates templates, EngagementDrafts drafts, EventLog events) {
        this.templates = templates;
        this.drafts = drafts;
        this.events = events;
    }

    Mono<EngagementResponse> start(UUID id, StartEngagementRequest request, StaffPrincipal member) {
        return templates
                .own(id)
                .filter(owned -> !owned.template().archived())
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .flatMap(owned -> start(owned, request, member));
    }

    /** The engagement's chain first: streams are locked in one order everywhere. */
    private Mono<EngagementResponse> start(
            Templates.Owned owned, StartEngagementRequest request, StaffPrincipal member) {
        return drafts.draft(
                        draft(owned.template().content(), request),
                        owned.template().origin(),
                        member)
                .delayUntil(drafted -> events.append(TemplateEvents.made(owned, member)));
    }

    private static CreateEngagementRequest draft(TemplateContent content, StartEngagementRequest request) {
        @Nullable String title = request.title();
        return new CreateEngagementRequest(
                request.id(),
                request.clientId(),
                request.kind(),
                title == null || title.isBlank() ? content.name() : title,
                content.message(),
                null,
                content.dueInDays(),
                Templates.items(content));
    }
}
