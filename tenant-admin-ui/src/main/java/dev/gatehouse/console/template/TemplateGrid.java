package dev.gatehouse.console.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.gatehouse.console.component.Columns;
import dev.gatehouse.console.component.SliceGrid;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.template.TemplateListItem;

/** Templates, read page by page as one scrolls; on a phone everything stands in the first column. */
class TemplateGrid extends SliceGrid<TemplateListItem> {

    TemplateGrid(SlicePager<TemplateListItem> pager) {
        super(pager);
        addColumn(new ComponentRenderer<>(TemplateGrid::name))
                .setHeader(Words.say("templates.template"))
                .setFlexGrow(3);
        var wide = Columns.onlyWhenWide(this);
        wide.add(addColumn(template -> Words.say("template.items", template.items()))
                .setHeader(Words.say("templates.items"))
                .setFlexGrow(0)
                .setWidth("140px"));
        wide.add(addColumn(TemplateGrid::origin)
                .setHeader(Words.say("templates.origin"))
                .setFlexGrow(0)
                .setWidth("170px"));
        addItemClickListener(click -> TemplateNavigation.open(click.getItem().id()));
    }

    private static String origin(TemplateListItem template) {
        return template.ready() ? Words.say("template.ready") : Words.say("template.version", template.version());
    }

    private static Div name(TemplateListItem template) {
        var cell = new Div(TemplateNavigation.link(template.id(), template.name()));
        cell.addClassName("cell");
        if (template.description() != null) {
            var description = new Span(template.description());
            description.addClassName("second");
            cell.add(description);
        }
        var more = new Span(Words.say("template.items", template.items()) + " · " + origin(template));
        more.addClassNames("narrow-only", "second");
        cell.add(more);
        return cell;
    }
}
