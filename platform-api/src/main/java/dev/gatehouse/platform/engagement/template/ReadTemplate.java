package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A template in its newest version. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_READ)
@EveryPlan
@ReadOnly
class ReadTemplate {

    private final Templates templates;

    ReadTemplate(Templates templates) {
        this.templates = templates;
    }

    Mono<TemplateResponse> read(UUID id) {
        return templates.find(id).map(Template::response);
    }
}
