package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Puts a template away, or takes it out again. Its versions stay, and so does what was made from them. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_WRITE)
@EveryPlan
class ArchiveTemplate {

    private final Templates templates;
    private final TemplateRepository rows;
    private final EventLog events;

    ArchiveTemplate(Templates templates, TemplateRepository rows, EventLog events) {
        this.templates = templates;
        this.rows = rows;
        this.events = events;
    }

    /** Puts a template away. Its versions stay, and so does what was made from them. */
    Mono<Void> archive(UUID id, int version, StaffPrincipal member) {
        return set(id, version, true, member);
    }

    /** Takes a template out again that was put away. */
    Mono<Void> restore(UUID id, int version, StaffPrincipal member) {
        return set(id, version, false, member);
    }

    private Mono<Void> set(UUID id, int version, boolean archived, StaffPrincipal member) {
        return templates
                .own(id)
                .map(Templates.Owned::template)
                .filter(template -> template.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .filter(template -> template.archived() != archived)
                .delayUntil(template -> rows.archive(id, archived))
                .flatMap(template ->
                        events.append(TemplateEvents.of(archived ? "archived" : "restored", template, member)));
    }
}
