package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.gatehouse.console.component.Columns;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.ProgressMeter;
import dev.gatehouse.console.component.SliceGrid;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.engagement.EngagementListItem;
import java.util.Optional;

/** Engagements, read page by page as one scrolls; on a phone everything stands in the first column. */
class EngagementGrid extends SliceGrid<EngagementListItem> {

    EngagementGrid(SlicePager<EngagementListItem> pager) {
        super(pager);
        addColumn(new ComponentRenderer<>(EngagementGrid::title))
                .setHeader(Words.say("engagements.engagement"))
                .setFlexGrow(3);
        var wide = Columns.onlyWhenWide(this);
        wide.add(addColumn(new ComponentRenderer<>(engagement -> StatusTag.of(engagement.state())))
                .setHeader(Words.say("engagements.state"))
                .setFlexGrow(0)
                .setWidth("175px"));
        wide.add(addColumn(new ComponentRenderer<>(engagement -> new ProgressMeter(engagement.progress())))
                .setHeader(Words.say("engagements.progress"))
                .setFlexGrow(1)
                .setWidth("220px"));
        wide.add(addColumn(EngagementGrid::due)
                .setHeader(Words.say("due"))
                .setFlexGrow(0)
                .setWidth("140px"));
        addItemClickListener(click -> EngagementNavigation.open(click.getItem().id()));
    }

    private static String due(EngagementListItem engagement) {
        return Optional.ofNullable(engagement.dueOn()).map(Moments::day).orElse("");
    }

    private static Div title(EngagementListItem engagement) {
        var client = new Span(engagement.clientName());
        client.addClassName("second");
        var more = new Div(StatusTag.of(engagement.state()), new ProgressMeter(engagement.progress()));
        more.addClassNames("narrow-only", "cell-more");
        var cell = new Div(EngagementNavigation.link(engagement.id(), engagement.title()), client, more);
        cell.addClassName("cell");
        return cell;
    }
}
