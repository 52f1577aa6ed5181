package dev.gatehouse.console.template;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.contract.template.TemplateListItem;
import java.util.Locale;
import java.util.UUID;

/** A template to choose by name. */
public record TemplateChoice(UUID id, String name) {

    /** Offers the templates in use. */
    public static ComboBox<TemplateChoice> field(TemplateApi templates) {
        var field = new ComboBox<TemplateChoice>(Words.say("engagement.template"));
        field.setItemLabelGenerator(TemplateChoice::name);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        var pager = new SlicePager<TemplateListItem>((limit, cursor) -> templates.list(false, limit, cursor));
        field.setItems(query -> pager.slice(0, Integer.MAX_VALUE)
                .map(template -> new TemplateChoice(template.id(), template.name()))
                .filter(choice -> matches(choice, query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }

    private static boolean matches(TemplateChoice choice, String typed) {
        return choice.name().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
