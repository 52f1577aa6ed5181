package dev.gatehouse.console.engagement;

import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.ItemApi;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemType;
import java.util.UUID;

/** Adds an item to a saved engagement, or changes the words of one. */
class ItemDialog {

    private final ItemFields fields;
    private final ItemApi items;
    private final ItemType type;

    ItemDialog(ItemApi items, ItemType type) {
        this.items = items;
        this.type = type;
        fields = new ItemFields(type);
    }

    /** The id is made now, so trying again cannot add the item twice. */
    void add(UUID engagementId, Runnable saved) {
        var id = Ids.next();
        open("items.add." + type, () -> {
            items.add(engagementId, fields.newItem(id));
            saved.run();
        });
    }

    void edit(ItemResponse item, Runnable saved) {
        fields.read(item);
        open("items.edit", () -> {
            items.update(item.id(), IfMatch.version(item.version()), fields.update());
            saved.run();
        });
    }

    private void open(String title, Runnable save) {
        var dialog = new FormDialog(Words.say(title), Words.say("save"), () -> saveIfComplete(save))
                .with(fields)
                .known("/title", fields.title())
                .known("/instructions", fields.instructionsField());
        if (type == ItemType.FORM) {
            dialog.setWidth("min(820px, calc(100vw - 32px))");
        }
        dialog.open();
        fields.title().focus();
    }

    private boolean saveIfComplete(Runnable save) {
        var complete = fields.complete();
        if (complete) {
            save.run();
        }
        return complete;
    }
}
