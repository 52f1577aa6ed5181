package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Makes a template from scratch. The same request again gives the same template. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_WRITE)
@EveryPlan
class CreateTemplate {

    private final Templates templates;
    private final EventLog events;

    CreateTemplate(Templates templates, EventLog events) {
        this.templates = templates;
        this.events = events;
    }

    Mono<TemplateResponse> create(CreateTemplateRequest request, StaffPrincipal member) {
        return templates
                .check(request.content())
                .then(Mono.defer(() -> templates.create(request.id(), request.content())))
                .delayUntil(owned -> events.append(TemplateEvents.made(owned, member)))
                .map(owned -> owned.template().response());
    }
}
