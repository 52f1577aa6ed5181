package dev.gatehouse.console.client;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import dev.gatehouse.console.component.Columns;
import dev.gatehouse.console.component.SliceGrid;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientState;

/** Clients, read page by page as one scrolls; on a phone everything stands in the first column. */
class ClientGrid extends SliceGrid<ClientListItem> {

    ClientGrid(SlicePager<ClientListItem> pager) {
        super(pager);
        addColumn(new ComponentRenderer<>(ClientGrid::name))
                .setHeader(Words.say("clients.name"))
                .setFlexGrow(3);
        var wide = Columns.onlyWhenWide(this);
        wide.add(addColumn(client -> client.reference()).setHeader(Words.say("clients.reference")));
        wide.add(count(Words.say("clients.contacts"), ClientListItem::contacts));
        wide.add(count(Words.say("clients.open"), ClientListItem::openEngagements));
        addItemClickListener(click -> ClientNavigation.open(click.getItem().id()));
    }

    private Column<ClientListItem> count(String header, ValueProvider<ClientListItem, Integer> value) {
        return addColumn(value)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("150px");
    }

    private static Div name(ClientListItem client) {
        var more = new Span(Words.say("clients.summary", client.contacts(), client.openEngagements()));
        more.addClassNames("second", "narrow-only");
        var cell = new Div(ClientNavigation.link(client.id(), client.name()));
        cell.addClassName("cell");
        if (client.state() == ClientState.ARCHIVED) {
            cell.add(StatusTag.of(client.state()));
        }
        cell.add(more);
        return cell;
    }
}
