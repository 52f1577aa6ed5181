package dev.gatehouse.console.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far an answer may go: the steps of a rating, the range of a number or a date. */
class AnswerBounds extends Div {

    private static final int USUAL_STEPS = 5;

    private final Select<Integer> steps = new Select<>();
    private final TextField least = Fields.optional(Words.say("question.least"), Limits.NUMBER);
    private final TextField most = Fields.optional(Words.say("question.most"), Limits.NUMBER);
    private final Checkbox whole = new Checkbox(Words.say("question.whole"));
    private final DatePicker earliest = Fields.date(Words.say("question.earliest"));
    private final DatePicker latest = Fields.date(Words.say("question.latest"));
    private QuestionType type = QuestionType.SHORT_TEXT;

    // What a question says that has no field of its own here: it must come out as it went in.
    private boolean usual;
    private @Nullable Integer finer;

    AnswerBounds() {
        addClassName("answer-bounds");
        steps.setLabel(Words.say("question.steps"));
        steps.setItems(IntStream.rangeClosed(2, Limits.RATING_STEPS).boxed().toList());
        steps.setItemLabelGenerator(last -> Words.say("question.steps.to", last));
        steps.setValue(USUAL_STEPS);
        add(steps, least, most, whole, earliest, latest);
    }

    void show(QuestionType shown) {
        type = shown;
        steps.setVisible(type == QuestionType.RATING);
        least.setVisible(isNumber());
        most.setVisible(isNumber());
        whole.setVisible(isNumber());
        earliest.setVisible(isDate());
        latest.setVisible(isDate());
        setVisible(type == QuestionType.RATING || isNumber() || isDate());
    }

    void read(Question question) {
        steps.setValue(question.lastStep());
        usual = question.steps() == null;
        whole.setValue(Integer.valueOf(0).equals(question.decimals()));
        finer = whole.getValue() ? null : question.decimals();
        if (question.type() == QuestionType.DATE) {
            earliest.setValue(question.min() == null ? null : LocalDate.parse(question.min()));
            latest.setValue(question.max() == null ? null : LocalDate.parse(question.max()));
        } else {
            least.setValue(Optional.ofNullable(question.min()).orElse(""));
            most.setValue(Optional.ofNullable(question.max()).orElse(""));
        }
    }

    boolean complete() {
        if (isNumber()) {
            return isNumber(least) & isNumber(most) && inOrder();
        }
        var backwards = isDate()
                && !earliest.isEmpty()
                && !latest.isEmpty()
                && latest.getValue().isBefore(earliest.getValue());
        latest.setErrorMessage(Words.say("question.backwards"));
        latest.setInvalid(backwards);
        return !backwards;
    }

    @Nullable
    Integer steps() {
        var unsaid = usual && steps.getValue() == USUAL_STEPS;
        return type == QuestionType.RATING && !unsaid ? steps.getValue() : null;
    }

    @Nullable
    String min() {
        return isNumber() ? Fields.value(least) : isDate() ? text(earliest) : null;
    }

    @Nullable
    String max() {
        return isNumber() ? Fields.value(most) : isDate() ? text(latest) : null;
    }

    @Nullable
    Integer decimals() {
        if (!isNumber()) {
            return null;
        }
        return whole.getValue() ? Integer.valueOf(0) : finer;
    }

    private boolean isNumber() {
        return type == QuestionType.NUMBER;
    }

    private boolean isDate() {
        return type == QuestionType.DATE;
    }

    private static @Nullable String text(DatePicker date) {
        return date.isEmpty() ? null : date.getValue().toString();
    }

    private static boolean isNumber(TextField field) {
        var text = Fields.value(field);
        var readable = text == null || text.matches(Patterns.DECIMAL);
        field.setErrorMessage(Words.say("question.not-a-number"));
        field.setInvalid(!readable);
        return readable;
    }

    private boolean inOrder() {
        var backwards = !least.isEmpty()
                && !most.isEmpty()
                && new BigDecimal(most.getValue().strip())
                                .compareTo(new BigDecimal(least.getValue().strip()))
                        < 0;
        if (backwards) {
            most.setErrorMessage(Words.say("question.backwards"));
            most.setInvalid(true);
        }
        return !backwards;
    }
}
