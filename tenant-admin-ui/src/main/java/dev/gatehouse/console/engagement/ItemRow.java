package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.template.TemplateItem;
import java.util.UUID;

/** One thing to ask for, being written. Alt with an arrow key moves it. */
class ItemRow extends Div {

    private final UUID id = Ids.next();
    private final ItemFields fields;
    private final Span number = new Span();
    private final ActionButton up;
    private final ActionButton down;

    ItemRow(ItemsEditor editor, ItemType type) {
        fields = editor.fields(type);
        addClassNames("card", "item-row");
        number.addClassName("number");
        up = ActionButton.icon(Glyph.CHEVRON_UP, Words.say("items.up"), () -> editor.move(this, -1));
        down = ActionButton.icon(Glyph.CHEVRON_DOWN, Words.say("items.down"), () -> editor.move(this, 1));
        var remove = ActionButton.icon(Glyph.TRASH, Words.say("items.remove"), () -> editor.remove(this));
        var order = new Div(up, down, remove);
        order.addClassName("order");
        fields.title().addKeyPressListener(Key.ENTER, pressed -> editor.continueAfter(this));
        keys(editor);
        add(number, fields, order);
    }

    void place(int index, int count) {
        number.setText(String.valueOf(index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    boolean isBlank() {
        return fields.isBlank();
    }

    boolean complete() {
        return fields.complete();
    }

    void focus() {
        fields.title().focus();
    }

    NewItem item() {
        return fields.newItem(id);
    }

    TemplateItem templateItem() {
        return fields.templateItem();
    }

    void read(TemplateItem item) {
        fields.read(item);
    }

    private void keys(ItemsEditor editor) {
        Shortcuts.addShortcutListener(this, () -> moveIf(up, editor, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> moveIf(down, editor, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    private void moveIf(ActionButton possible, ItemsEditor editor, int by) {
        if (possible.isEnabled()) {
            editor.move(this, by);
        }
    }
}
