package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Makes a new version of a template. What was made from former ones stays as it is. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_WRITE)
@EveryPlan
class UpdateTemplate {

    private final Templates templates;
    private final TemplateRepository rows;
    private final EventLog events;

    UpdateTemplate(Templates templates, TemplateRepository rows, EventLog events) {
        this.templates = templates;
        this.rows = rows;
        this.events = events;
    }

    Mono<TemplateResponse> update(UUID id, int version, TemplateContent content, StaffPrincipal member) {
        return templates
                .own(id)
                .map(Templates.Owned::template)
                .filter(template -> template.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .filter(template -> !template.archived())
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .delayUntil(template -> templates.check(content))
                .flatMap(template -> rows.update(id, version + 1, content).then(rows.find(id)))
                .delayUntil(template -> events.append(TemplateEvents.of("updated", template, member)))
                .map(Template::response);
    }
}
