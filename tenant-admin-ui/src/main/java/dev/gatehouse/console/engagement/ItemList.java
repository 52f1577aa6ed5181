package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementResponse;

/** What the engagement asks for, item by item, and a way to ask for more. */
class ItemList extends Div {

    ItemList(EngagementDesk desk, EngagementResponse engagement, Runnable reload) {
        addClassName("items");
        if (engagement.items().isEmpty()) {
            add(new EmptyState(Glyph.LIST, "items.none"));
        }
        engagement.items().forEach(item -> add(new ItemCard(desk, item, reload)));
        var more = ActionButton.secondary(
                        Words.say("items.add"), () -> new ItemDialog(desk.items()).add(engagement.id(), reload))
                .with(Glyph.PLUS);
        more.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        add(more);
    }
}
