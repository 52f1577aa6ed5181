package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
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
import dev.gatehouse.contract.template.TemplateItem;
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
    private final IntegerField dueInDays = Fields.days(Words.say("due.in-days"), Limits.DUE_DAYS);

    private final @Nullable QuestionsEditor questions;

    /** For an item of a type; a form has questions too. */
    ItemFields(ItemType type) {
        this.type = type;
        questions = type == ItemType.FORM ? new QuestionsEditor() : null;
        addClassName("item-fields");
        title.setPlaceholder(Words.say("item.title.example." + type));
        instructions.setPlaceholder(Words.say("item.instructions.example." + type));
        instructions.setMinRows(1);
        dueInDays.setVisible(false);
        add(title, dueOn, dueInDays, instructions);
        if (questions != null) {
            add(questions);
        }
    }

    /** For an item of a template: there are no dates yet, only days from sending. */
    static ItemFields inDays(ItemType type) {
        var fields = new ItemFields(type);
        fields.dueOn.setVisible(false);
        fields.dueInDays.setVisible(true);
        return fields;
    }

    void read(TemplateItem item) {
        title.setValue(item.title());
        instructions.setValue(Optional.ofNullable(item.instructions()).orElse(""));
        dueInDays.setValue(item.dueInDays());
        if (questions != null) {
            questions.read(Optional.ofNullable(item.questions()).orElse(List.of()));
        }
    }

    void read(ItemResponse item) {
        title.setValue(item.title());
        instructions.setValue(Optional.ofNullable(item.instructions()).orElse(""));
        dueOn.setValue(item.dueOn());
        dueInDays.setValue(item.dueInDays());
        dueInDays.setVisible(item.dueInDays() != null);
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
                && dueInDays.isEmpty()
                && (questions == null || questions.isBlank());
    }

    boolean complete() {
        var titled = Fields.complete(title);
        return (questions == null || questions.complete()) && titled && !dueInDays.isInvalid();
    }

    /** The item that is written here. */
    NewItem newItem(UUID id) {
        return new NewItem(id, type, titleText(), instructions(), dueOn(), dueInDays(), questions());
    }

    /** The item of a template that is written here. */
    TemplateItem templateItem() {
        return new TemplateItem(type, titleText(), instructions(), dueInDays(), questions());
    }

    /** What is written here in place of what there was. */
    UpdateItemRequest update() {
        return new UpdateItemRequest(titleText(), instructions(), dueOn(), dueInDays(), questions());
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

    // A date says more than days do.
    private @Nullable Integer dueInDays() {
        return dueOn.isEmpty() ? dueInDays.getValue() : null;
    }

    private @Nullable LocalDate dueOn() {
        return dueOn.getValue();
    }
}
