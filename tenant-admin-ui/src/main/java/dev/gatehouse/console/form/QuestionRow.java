package dev.gatehouse.console.form;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.util.Optional;

/** One question, being written. Alt with an arrow key moves it. */
class QuestionRow extends Div {

    private final String id;
    private final TextField label = Fields.required(Words.say("question.label"), Limits.QUESTION);
    private final Select<QuestionType> type = new Select<>();
    private final TextField hint = Fields.optional(Words.say("question.hint"), Limits.HINT);
    private final Checkbox required = new Checkbox(Words.say("question.required"));
    private final OptionsEditor options = new OptionsEditor();
    private final AnswerBounds bounds = new AnswerBounds();
    private final Span number = new Span();
    private final ActionButton up;
    private final ActionButton down;

    QuestionRow(QuestionsEditor editor) {
        this(editor, Ids.next().toString());
    }

    QuestionRow(QuestionsEditor editor, Question question) {
        this(editor, question.id());
        label.setValue(question.label());
        hint.setValue(Optional.ofNullable(question.hint()).orElse(""));
        required.setValue(question.required());
        Optional.ofNullable(question.options()).ifPresent(options::read);
        bounds.read(question);
        type.setValue(question.type());
    }

    private QuestionRow(QuestionsEditor editor, String id) {
        this.id = id;
        addClassName("question-row");
        number.addClassName("number");
        type.setLabel(Words.say("question.type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(Words::name);
        type.addValueChangeListener(change -> adapt());
        type.setValue(QuestionType.SHORT_TEXT);
        up = ActionButton.icon(Glyph.CHEVRON_UP, Words.say("questions.up"), () -> editor.move(this, -1));
        down = ActionButton.icon(Glyph.CHEVRON_DOWN, Words.say("questions.down"), () -> editor.move(this, 1));
        var remove = ActionButton.icon(Glyph.TRASH, Words.say("questions.remove"), () -> editor.remove(this));
        var order = new Div(up, down, remove);
        order.addClassName("order");
        label.addKeyPressListener(Key.ENTER, pressed -> editor.continueAfter(this));
        keys(editor);
        add(number, fields(), order);
    }

    private Div fields() {
        var kind = new Div(type, required);
        kind.addClassName("question-kind");
        var fields = new Div(label, kind, hint, options, bounds);
        fields.addClassName("question-fields");
        return fields;
    }

    private void adapt() {
        options.setVisible(isChoice());
        bounds.show(type.getValue());
    }

    private boolean isChoice() {
        return type.getValue() == QuestionType.SINGLE_CHOICE || type.getValue() == QuestionType.MULTIPLE_CHOICE;
    }

    void place(int index, int count) {
        number.setText(String.valueOf(index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    boolean isBlank() {
        return label.getValue().isBlank() && hint.getValue().isBlank() && options.isBlank();
    }

    boolean complete() {
        var labelled = Fields.complete(label);
        return (!isChoice() || options.complete()) & bounds.complete() & labelled;
    }

    void focus() {
        label.focus();
    }

    Question question() {
        return new Question(
                id,
                type.getValue(),
                label.getValue().strip(),
                Fields.value(hint),
                required.getValue(),
                isChoice() ? options.options() : null,
                bounds.steps(),
                bounds.min(),
                bounds.max(),
                bounds.decimals());
    }

    private void keys(QuestionsEditor editor) {
        Shortcuts.addShortcutListener(this, () -> moveIf(up, editor, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> moveIf(down, editor, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    private void moveIf(ActionButton possible, QuestionsEditor editor, int by) {
        if (possible.isEnabled()) {
            editor.move(this, by);
        }
    }
}
