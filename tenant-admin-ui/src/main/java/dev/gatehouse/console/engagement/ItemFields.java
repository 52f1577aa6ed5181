package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.form.QuestionsEditor;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.form.Question;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words, the date and the questions of an item, wherever they are written. */
class ItemFields extends Div {

    private static final Set<ItemState> ASKABLE =
            EnumSet.of(ItemState.DRAFT, ItemState.OPEN, ItemState.IN_PROGRESS, ItemState.CHANGES_REQUESTED);

    private final ItemType type;
    private final TextField title = Fields.required(Words.say("item.title"), Limits.TITLE);
    private final TextArea instructions = Fields.text(Words.say("item.instructions"), Limits.TEXT);
    private final DatePicker dueOn = Fields.date(Words.say("item.due"));

    private final @Nullable QuestionsEditor questions;

    /** For an item of a type; a form has questions too. */
    ItemFields(ItemType type) {
        this.type = type;
        questions = type == ItemType.FORM ? new QuestionsEditor() : null;
        addClassName("item-fields");
        title.setPlaceholder(Words.say("item.title.example." + type));
        instructions.setPlaceholder(Words.say("item.instructions.example." + type));
        instructions.setMinRows(1);
        add(title, dueOn, instructions);
        if (questions != null) {
            add(questions);
        }
    }

    void read(ItemResponse item) {
        title.setValue(item.title());
        instructions.setValue(Optional.ofNullable(item.instructions()).orElse(""));
        dueOn.setValue(item.dueOn());
        if (questions != null) {
            questions.read(Optional.ofNullable(item.questions()).orElse(List.of()));
            if (!ASKABLE.contains(item.state())) {
                questions.lock();
            }
        }
    }

    TextField title() {
        return title;
    }

    TextArea instructionsField() {
        return instructions;
    }

    boolean isBlank() {
        return title.getValue().isBlank()
                && instructions.getValue().isBlank()
                && dueOn.isEmpty()
                && (questions == null || questions.isBlank());
    }

    boolean complete() {
        var titled = Fields.complete(title);
        return (questions == null || questions.complete()) && titled;
    }

    /** The item that is written here. */
    NewItem newItem(UUID id) {
        return new NewItem(id, type, titleText(), instructions(), dueOn(), questions());
    }

    /** What is written here in place of what there was. */
    UpdateItemRequest update() {
        return new UpdateItemRequest(titleText(), instructions(), dueOn(), questions());
    }

    private @Nullable List<Question> questions() {
        return questions == null ? null : questions.questions();
    }

    private String titleText() {
        return title.getValue().strip();
    }

    private @Nullable String instructions() {
        return Fields.value(instructions);
    }

    private @Nullable LocalDate dueOn() {
        return dueOn.getValue();
    }
}
