package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.DueDates;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.form.Forms;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Makes a template of what an engagement asks for. Nothing that the client did becomes part of it. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_WRITE)
@EveryPlan
class SaveAsTemplate {

    private final EngagementDirectory engagements;
    private final ItemRepository items;
    private final Forms forms;
    private final Templates templates;
    private final EventLog events;

    SaveAsTemplate(
            EngagementDirectory engagements, ItemRepository items, Forms forms, Templates templates, EventLog events) {
        this.engagements = engagements;
        this.items = items;
        this.forms = forms;
        this.templates = templates;
        this.events = events;
    }

    Mono<TemplateResponse> save(UUID engagement, SaveAsTemplateRequest request, StaffPrincipal member) {
        return engagements
                .find(engagement)
                .flatMap(found -> content(found, request.name().strip()))
                .flatMap(content -> templates.create(request.id(), content))
                .delayUntil(owned -> events.append(TemplateEvents.made(owned, member)))
                .map(owned -> owned.template().response());
    }

    private Mono<TemplateContent> content(Engagement engagement, String name) {
        return Mono.zip(
                items.ofEngagement(engagement.id()),
                forms.ofEngagement(engagement.id(), false),
                (asked, shown) -> content(engagement, name, asked, shown));
    }

    private static TemplateContent content(Engagement engagement, String name, List<Item> items, Forms.Shown forms) {
        return new TemplateContent(
                name,
                null,
                engagement.message(),
                DueDates.offset(engagement.dueInDays(), engagement.sentOn(), engagement.dueOn()),
                items.stream()
                        .filter(item -> item.state() != ItemState.CANCELLED)
                        .map(item -> item(engagement, item, forms))
                        .toList());
    }

    private static TemplateItem item(Engagement engagement, Item item, Forms.Shown forms) {
        return new TemplateItem(
                item.type(),
                item.title(),
                item.instructions(),
                DueDates.offset(item.dueInDays(), engagement.sentOn(), item.dueOn()),
                forms.ofItem(item.id()));
    }
}
