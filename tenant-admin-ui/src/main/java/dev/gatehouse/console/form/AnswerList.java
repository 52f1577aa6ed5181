package dev.gatehouse.console.form;

import com.vaadin.flow.component.html.DescriptionList;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions as they were asked, each with its answer. */
public final class AnswerList extends DescriptionList {

    /** In the order of the questions; what was not answered says so. */
    public AnswerList(AnsweredForm form) {
        addClassName("answers");
        form.questions().forEach(question -> {
            add(new Term(question.label()));
            words(question, form.answers().get(question.id())).forEach(this::addAnswer);
        });
    }

    private void addAnswer(String text) {
        var answer = new Description(text.isEmpty() ? Words.say("answer.none") : text);
        answer.addClassName(text.isEmpty() ? "second" : "plain-text");
        add(answer);
    }

    private static List<String> words(Question question, @Nullable Answer answer) {
        if (answer == null) {
            return List.of("");
        } else if (answer.optionIds() != null) {
            return chosen(question, answer.optionIds());
        }
        var value = Objects.requireNonNull(answer.value());
        return List.of(
                switch (question.type()) {
                    case DATE -> Moments.day(LocalDate.parse(value));
                    case RATING -> Words.say("answer.rated", value, question.lastStep());
                    case SHORT_TEXT, LONG_TEXT, NUMBER, SINGLE_CHOICE, MULTIPLE_CHOICE -> value;
                });
    }

    private static List<String> chosen(Question question, List<String> ids) {
        return Objects.requireNonNull(question.options()).stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::label)
                .toList();
    }
}
