package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.MoveItemRequest;
import java.util.List;
import java.util.UUID;

/** What the engagement asks for, item by item, and a way to ask for more. */
class ItemList extends Div {

    private final EngagementDesk desk;
    private final UUID engagementId;
    private final Runnable reload;
    private final Div cards = new Div();

    ItemList(EngagementDesk desk, EngagementResponse engagement, Runnable reload) {
        this.desk = desk;
        this.engagementId = engagement.id();
        this.reload = reload;
        addClassName("items");
        if (engagement.items().isEmpty()) {
            add(new EmptyState(Glyph.LIST, "items.none"));
        }
        engagement.items().forEach(item -> cards.add(new ItemCard(desk, item, reload)));
        cards.addClassName("items");
        var more = new Div(
                adding("items.add", Glyph.PLUS, ItemType.DOCUMENT),
                adding("items.add-form", Glyph.LIST, ItemType.FORM));
        more.addClassName("actions");
        more.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        add(cards, more);
        if (engagement.state() != EngagementState.DRAFT && Permission.ENGAGEMENTS_WRITE.granted()) {
            var hint = new Paragraph(Words.say("items.add.sent"));
            hint.addClassName("second");
            add(hint);
        }
        if (engagement.state() == EngagementState.DRAFT && Permission.ENGAGEMENTS_WRITE.granted()) {
            cards().forEach(card -> card.movable(this::move));
        }
        place();
    }

    private ActionButton adding(String word, Glyph glyph, ItemType type) {
        return ActionButton.secondary(
                        Words.say(word), () -> new ItemDialog(desk.items(), type).add(engagementId, reload))
                .with(glyph);
    }

    /** The page stays as it is but for the card that moves, so that the keyboard can go on moving it. */
    private void move(ItemCard card, int by) {
        var target = cards.indexOf(card) + by;
        var item = card.item();
        var moved = desk.items().move(item.id(), IfMatch.version(item.version()), new MoveItemRequest(target + 1));
        cards.remove(card);
        var again = new ItemCard(desk, moved, reload).movable(this::move);
        cards.addComponentAtIndex(target, again);
        place();
        again.focusMove(by);
    }

    private void place() {
        var all = cards();
        all.forEach(card -> card.place(all.indexOf(card), all.size()));
    }

    private List<ItemCard> cards() {
        return cards.getChildren().map(ItemCard.class::cast).toList();
    }
}
