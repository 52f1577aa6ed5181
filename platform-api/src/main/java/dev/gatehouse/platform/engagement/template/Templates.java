package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.platform.engagement.item.ItemContents;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Templates wherever they come from: the firm's own, and the ready ones as long as the firm has no copy. */
@Component
class Templates {

    private final TemplateRepository templates;
    private final ReadyTemplates ready;
    private final ItemContents contents;

    Templates(TemplateRepository templates, ReadyTemplates ready, ItemContents contents) {
        this.templates = templates;
        this.ready = ready;
        this.contents = contents;
    }

    /**
     * A template that belongs to the firm.
     *
     * @param copied whether it came out of the ready pack just now
     */
    record Owned(Template template, boolean copied) {}

    /** A template; {@code not-found} when there is none. */
    Mono<Template> find(UUID id) {
        return templates
                .find(id)
                .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(ready.find(id))))
                .transform(Problems.orNotFound());
    }

    /** A template of the firm, locked until the transaction ends; a ready one is copied first. */
    Mono<Owned> own(UUID id) {
        return templates
                .findForUpdate(id)
                .map(found -> new Owned(found, false))
                .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(ready.find(id)).flatMap(this::copy)))
                .transform(Problems.orNotFound());
    }

    /** Two who copy at the same time wait for each other and share the copy. */
    private Mono<Owned> copy(Template template) {
        return templates
                .insert(template.id(), template.content())
                .flatMap(copied -> templates.findForUpdate(template.id()).map(found -> new Owned(found, copied)));
    }

    /** Adds a template, or nothing when this very one is there already; tells which. */
    Mono<Owned> create(UUID id, TemplateContent content) {
        return templates
                .insert(id, content)
                .flatMap(inserted -> templates.find(id).map(found -> new Owned(found, inserted)))
                .filter(owned -> owned.template().content().equals(content))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT));
    }

    /** Refuses content that no engagement could be made from. */
    Mono<Void> check(TemplateContent content) {
        return contents.check(items(content), "/content/items");
    }

    /** New items as the template says. */
    static List<NewItem> items(TemplateContent content) {
        return content.items().stream().map(Templates::item).toList();
    }

    private static NewItem item(TemplateItem item) {
        return new NewItem(
                Ids.next(), item.type(), item.title(), item.instructions(), null, item.dueInDays(), item.questions());
    }
}
