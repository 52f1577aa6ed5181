package dev.gatehouse.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form as the client sees it. It can be tried out; nothing of that is kept. */
public final class FormPreview extends Dialog {

    /** Opens with {@link #open()}. */
    public FormPreview(List<Question> questions) {
        setHeaderTitle(Words.say("form.preview.title"));
        setWidth("min(620px, calc(100vw - 32px))");
        var about = new Paragraph(Words.say("form.preview.text"));
        about.addClassName("second");
        var fields = new Div();
        fields.addClassName("form-preview");
        questions.forEach(question -> fields.add(field(question)));
        add(about, fields);
        getFooter().add(ActionButton.primary(Words.say("close"), this::close));
    }

    private static Component field(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, NUMBER -> named(new TextField(), question);
            case LONG_TEXT -> named(new TextArea(), question);
            case DATE -> named(Fields.date(""), question);
            case SINGLE_CHOICE -> named(radios(labels(question)), question);
            case MULTIPLE_CHOICE -> named(boxes(labels(question)), question);
            case RATING -> named(radios(steps(question)), question);
        };
    }

    private static <F extends Component & HasLabel & HasHelper & HasValue<?, ?>> F named(F field, Question question) {
        field.setLabel(question.label());
        field.setRequiredIndicatorVisible(question.required());
        field.setHelperText(hint(question));
        return field;
    }

    private static RadioButtonGroup<String> radios(List<String> labels) {
        var group = new RadioButtonGroup<String>();
        group.setItems(labels);
        return group;
    }

    private static CheckboxGroup<String> boxes(List<String> labels) {
        var group = new CheckboxGroup<String>();
        group.setItems(labels);
        return group;
    }

    private static List<String> labels(Question question) {
        return Objects.requireNonNull(question.options()).stream()
                .map(Option::label)
                .toList();
    }

    private static List<String> steps(Question question) {
        return IntStream.rangeClosed(1, question.lastStep())
                .mapToObj(String::valueOf)
                .toList();
    }

    private static String hint(Question question) {
        return Stream.of(question.hint(), range(question))
                .filter(words -> words != null && !words.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String range(Question question) {
        if (question.min() != null && question.max() != null) {
            return Words.say("question.between", question.min(), question.max());
        } else if (question.min() != null) {
            return Words.say("question.from", question.min());
        }
        return question.max() == null ? "" : Words.say("question.up-to", question.max());
    }
}
