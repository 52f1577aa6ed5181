package dev.gatehouse.console.template;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.contract.template.TemplateListItem;
import java.util.HashMap;
import java.util.UUID;

/** A template to choose by name. */
public record TemplateChoice(UUID id, String name) {

    /** Offers the templates in use, searched at the API while one types. */
    public static ComboBox<TemplateChoice> field(TemplateApi templates) {
        var field = new ComboBox<TemplateChoice>(Words.say("engagement.template"));
        field.setItemLabelGenerator(TemplateChoice::name);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        var pagers = new HashMap<String, SlicePager<TemplateListItem>>();
        field.setItemsWithFilterConverter(
                query -> pagers.computeIfAbsent(query.getFilter().orElse(""), typed -> search(templates, typed))
                        .slice(query.getOffset(), query.getLimit())
                        .map(template -> new TemplateChoice(template.id(), template.name())),
                typed -> typed);
        return field;
    }

    private static SlicePager<TemplateListItem> search(TemplateApi templates, String typed) {
        return new SlicePager<>(
                (limit, cursor) -> templates.list(typed.isBlank() ? null : typed.strip(), false, limit, cursor));
    }
}
