package dev.gatehouse.console.engagement;

import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.ItemApi;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import java.util.UUID;

/** Adds an item to a saved engagement, or changes the words of one. */
class ItemDialog {

    private final ItemFields fields = new ItemFields();
    private final ItemApi items;

    ItemDialog(ItemApi items) {
        this.items = items;
    }

    /** The id is made now, so trying again cannot add the item twice. */
    void add(UUID engagementId, Runnable saved) {
        var id = Ids.next();
        open("items.add", () -> {
            items.add(
                    engagementId,
                    new NewItem(id, ItemType.DOCUMENT, fields.titleText(), fields.instructions(), fields.dueOn()));
            saved.run();
        });
    }

    void edit(ItemResponse item, Runnable saved) {
        fields.read(item);
        open("items.edit", () -> {
            var request = new UpdateItemRequest(fields.titleText(), fields.instructions(), fields.dueOn());
            items.update(item.id(), IfMatch.version(item.version()), request);
            saved.run();
        });
    }

    private void open(String title, Runnable save) {
        new FormDialog(Words.say(title), Words.say("save"), () -> saveIfComplete(save))
                .with(fields)
                .known("/title", fields.title())
                .known("/instructions", fields.instructionsField())
                .open();
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
