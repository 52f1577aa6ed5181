package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.engagement.template.TemplateRepository.Line;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The templates of a firm by name, the ready ones among them, or those that are archived; searched by name. */
@UseCase
@RequiresPermission(Permission.TEMPLATES_READ)
@EveryPlan
@ReadOnly
class ListTemplates {

    private final TemplateRepository templates;
    private final ReadyTemplates ready;

    ListTemplates(TemplateRepository templates, ReadyTemplates ready) {
        this.templates = templates;
        this.ready = ready;
    }

    Mono<Slice<TemplateListItem>> list(String search, boolean archived, String cursor, int limit) {
        List<String> key = cursor.isEmpty() ? List.of() : Cursor.parse(cursor, 2);
        @Nullable String name = key.isEmpty() ? null : key.getFirst();
        @Nullable UUID after = key.isEmpty() ? null : Cursor.id(key.getLast());
        return templates
                .page(search.strip(), archived, ready.all().toList(), name, after, limit + 1)
                .map(lines -> Cursor.slice(lines, limit, ListTemplates::cursor))
                .map(slice -> new Slice<>(slice.items().stream().map(Line::item).toList(), slice.next()));
    }

    private static String cursor(Line line) {
        return Cursor.of(line.key(), line.item().id().toString());
    }
}
