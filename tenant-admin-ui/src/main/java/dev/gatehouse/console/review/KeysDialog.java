package dev.gatehouse.console.review;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import java.util.List;

/** The keys that make reviewing fast. */
class KeysDialog extends Dialog {

    KeysDialog() {
        setHeaderTitle(Words.say("review.keys"));
        var keys = new DescriptionList();
        keys.addClassName("keys");
        List.of("A", "R", "J", "K", "?").forEach(key -> explain(keys, key));
        add(keys);
        var close = ActionButton.primary(Words.say("close"), this::close);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private static void explain(DescriptionList keys, String key) {
        keys.add(
                new DescriptionList.Term(key),
                new DescriptionList.Description(Words.say("review.keys." + (key.equals("?") ? "help" : key))));
    }
}
