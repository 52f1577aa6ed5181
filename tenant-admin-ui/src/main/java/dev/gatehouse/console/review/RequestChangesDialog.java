package dev.gatehouse.console.review;

import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemResponse;
import java.util.function.Consumer;

/** Asks why a submission goes back; without a reason nobody could do better the second time. */
class RequestChangesDialog {

    private final TextArea reason = Fields.text(Words.say("review.reason"), Limits.REASON);
    private final ItemResponse item;

    RequestChangesDialog(ItemResponse item) {
        this.item = item;
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        reason.setHelperText(Words.say("review.reason.hint"));
    }

    void open(Consumer<String> decided) {
        new FormDialog(
                        Words.say("review.send-back.title", item.title()),
                        Words.say("review.send-back"),
                        () -> decide(decided))
                .field("/reason", reason)
                .open();
        reason.focus();
    }

    private boolean decide(Consumer<String> decided) {
        var complete = Fields.complete(reason);
        if (complete) {
            decided.accept(reason.getValue().strip());
        }
        return complete;
    }
}
