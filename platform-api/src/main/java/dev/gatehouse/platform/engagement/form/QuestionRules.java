package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import dev.gatehouse.contract.problem.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What questions must be beyond the sizes that their record states, so that they can be answered. */
final class QuestionRules {

    private static final Set<QuestionType> CHOICES =
            EnumSet.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_CHOICE);
    private static final Set<QuestionType> RANGES = EnumSet.of(QuestionType.NUMBER, QuestionType.DATE);

    private final List<FieldProblem> faults = new ArrayList<>();

    private QuestionRules() {}

    /** Everything that is wrong, each with a pointer that begins with the given one. */
    static List<FieldProblem> faults(List<Question> questions, String pointer) {
        QuestionRules rules = new QuestionRules();
        if (questions.isEmpty()) {
            rules.fault(pointer, "empty", "has no question yet");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            String at = pointer + "/" + i;
            if (!ids.add(questions.get(i).id())) {
                rules.fault(at + "/id", "not-unique", "is the id of another question too");
            }
            rules.check(questions.get(i), at);
        }
        return rules.faults;
    }

    private void check(Question question, String at) {
        QuestionType type = question.type();
        onlyFor(CHOICES.contains(type), question.options(), at + "/options");
        onlyFor(type == QuestionType.RATING, question.steps(), at + "/steps");
        onlyFor(type == QuestionType.NUMBER, question.decimals(), at + "/decimals");
        onlyFor(RANGES.contains(type), question.min(), at + "/min");
        onlyFor(RANGES.contains(type), question.max(), at + "/max");
        if (CHOICES.contains(type)) {
            options(question.options() == null ? List.of() : question.options(), at + "/options");
        } else if (RANGES.contains(type)) {
            range(question, at);
        }
    }

    private void onlyFor(boolean belongs, @Nullable Object member, String at) {
        if (!belongs && member != null) {
            fault(at, "unused", "is nothing that this type of question has");
        }
    }

    private void options(List<Option> options, String at) {
        if (options.isEmpty()) {
            fault(at, "empty", "has nothing to choose from yet");
        }
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!ids.add(options.get(i).id())) {
                fault(at + "/" + i + "/id", "not-unique", "is the id of another option too");
            }
            if (!labels.add(options.get(i).label().strip())) {
                fault(at + "/" + i + "/label", "not-unique", "is there twice");
            }
        }
    }

    private void range(Question question, String at) {
        boolean number = question.type() == QuestionType.NUMBER;
        boolean readable = bound(number, question.min(), at + "/min") & bound(number, question.max(), at + "/max");
        if (readable
                && question.min() != null
                && question.max() != null
                && compare(number, question.min(), question.max()) > 0) {
            fault(at + "/max", "below-minimum", "is below the lowest");
        }
    }

    private boolean bound(boolean number, @Nullable String bound, String at) {
        if (bound == null || (number ? bound.matches(Patterns.DECIMAL) : AnswerRules.isDate(bound))) {
            return true;
        }
        fault(at, number ? "not-a-number" : "not-a-date", number ? "is not a number" : "is not a date");
        return false;
    }

    private static int compare(boolean number, String one, String other) {
        return number
                ? new BigDecimal(one).compareTo(new BigDecimal(other))
                : LocalDate.parse(one).compareTo(LocalDate.parse(other));
    }

    private void fault(String pointer, String code, String message) {
        faults.add(new FieldProblem(pointer, code, message));
    }
}
