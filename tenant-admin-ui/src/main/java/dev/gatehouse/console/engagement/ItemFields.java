package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words and the date of an item, wherever they are written. */
class ItemFields extends Div {

    private final TextField title = Fields.required(Words.say("item.title"), Limits.TITLE);
    private final TextArea instructions = Fields.text(Words.say("item.instructions"), Limits.TEXT);
    private final DatePicker dueOn = Fields.date(Words.say("item.due"));

    ItemFields() {
        addClassName("item-fields");
        title.setPlaceholder(Words.say("item.title.example"));
        instructions.setPlaceholder(Words.say("item.instructions.example"));
        instructions.setMinRows(1);
        add(title, dueOn, instructions);
    }

    void read(ItemResponse item) {
        title.setValue(item.title());
        instructions.setValue(Optional.ofNullable(item.instructions()).orElse(""));
        dueOn.setValue(item.dueOn());
    }

    TextField title() {
        return title;
    }

    TextArea instructionsField() {
        return instructions;
    }

    boolean isBlank() {
        return title.getValue().isBlank() && instructions.getValue().isBlank() && dueOn.isEmpty();
    }

    boolean complete() {
        return Fields.complete(title);
    }

    String titleText() {
        return title.getValue().strip();
    }

    @Nullable
    String instructions() {
        return Fields.value(instructions);
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn.getValue();
    }
}
