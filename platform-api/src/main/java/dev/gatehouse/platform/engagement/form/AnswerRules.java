package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.problem.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which answers fit the questions, and when a form is complete. The one place that decides it. */
final class AnswerRules {

    private static final String POINTER = "/answers";

    private final Map<String, Question> questions = new LinkedHashMap<>();

    AnswerRules(List<Question> questions) {
        questions.forEach(question -> this.questions.put(question.id(), question));
    }

    /** What is wrong with an answer. */
    private record Fault(String code, String message) {}

    /** The answers that say something, in the order of the questions; a blank one is none. */
    Map<String, Answer> given(Map<String, Answer> answers) {
        Map<String, Answer> given = new LinkedHashMap<>();
        questions.keySet().forEach(id -> {
            Answer answer = answers.get(id);
            if (answer != null && !isBlank(answer)) {
                given.put(id, answer);
            }
        });
        return given;
    }

    /** Those that fit the questions as they are now; the rest was given to other questions. */
    Map<String, Answer> fitting(Map<String, Answer> answers) {
        Map<String, Answer> fitting = given(answers);
        fitting.entrySet().removeIf(entry -> fault(entry.getKey(), entry.getValue()) != null);
        return fitting;
    }

    /** What is wrong with what is answered. What is not answered yet is not wrong. */
    List<FieldProblem> faults(Map<String, Answer> answers) {
        List<FieldProblem> faults = new ArrayList<>();
        answers.forEach((id, answer) -> Optional.ofNullable(fault(id, answer))
                .ifPresent(fault -> faults.add(new FieldProblem(pointer(id), fault.code(), fault.message()))));
        return faults;
    }

    /** Required questions without an answer. */
    List<FieldProblem> missing(Map<String, Answer> answers) {
        Set<String> given = given(answers).keySet();
        return questions.values().stream()
                .filter(question -> question.required() && !given.contains(question.id()))
                .map(question -> new FieldProblem(pointer(question.id()), "required", "needs an answer"))
                .toList();
    }

    private static String pointer(String id) {
        return id.matches(Patterns.NAME) ? POINTER + "/" + id : POINTER;
    }

    private @Nullable Fault fault(String id, @Nullable Answer answer) {
        Question question = questions.get(id);
        if (question == null) {
            return new Fault("unknown-question", "is not asked in this form");
        } else if (answer == null) {
            return new Fault("not-null", "must not be null");
        } else if (isBlank(answer)) {
            return null;
        }
        return switch (question.type()) {
            case SINGLE_CHOICE -> choice(question, answer, 1);
            case MULTIPLE_CHOICE -> choice(question, answer, Limits.OPTIONS_PER_QUESTION);
            case SHORT_TEXT, LONG_TEXT, RATING, NUMBER, DATE ->
                answer.value() == null || answer.optionIds() != null ? wrongType() : value(question, answer.value());
        };
    }

    private static boolean isBlank(Answer answer) {
        boolean nothingSaid = answer.value() == null || answer.value().isBlank();
        boolean nothingChosen = answer.optionIds() == null || answer.optionIds().isEmpty();
        return nothingSaid && nothingChosen;
    }

    private static Fault wrongType() {
        return new Fault("wrong-type", "is not the kind of answer that is asked for");
    }

    private static @Nullable Fault choice(Question question, Answer answer, int most) {
        if (answer.optionIds() == null || answer.value() != null) {
            return wrongType();
        }
        Set<String> known = Objects.requireNonNull(question.options()).stream()
                .map(Option::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(answer.optionIds())) {
            return new Fault("unknown-option", "is not among the options");
        } else if (new HashSet<>(answer.optionIds()).size() < answer.optionIds().size()) {
            return new Fault("not-unique", "names an option twice");
        }
        return answer.optionIds().size() > most ? new Fault("too-many", "takes one option only") : null;
    }

    private static @Nullable Fault value(Question question, String value) {
        return switch (question.type()) {
            case SHORT_TEXT -> shortText(value);
            case LONG_TEXT -> tooLong(value, Limits.LONG_ANSWER);
            case RATING -> rating(question, value);
            case NUMBER -> number(question, value);
            case DATE -> date(question, value);
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> wrongType();
        };
    }

    private static @Nullable Fault shortText(String value) {
        return value.chars().anyMatch(Character::isISOControl)
                ? new Fault("not-one-line", "must be one line")
                : tooLong(value, Limits.SHORT_ANSWER);
    }

    private static @Nullable Fault tooLong(String value, int most) {
        return value.length() > most ? new Fault("too-long", "is longer than " + most + " characters") : null;
    }

    private static @Nullable Fault rating(Question question, String value) {
        int steps = question.lastStep();
        return value.matches("[1-9][0-9]?") && Integer.parseInt(value) <= steps
                ? null
                : new Fault("not-on-scale", "must be from 1 to " + steps);
    }

    private static @Nullable Fault number(Question question, String value) {
        if (!value.matches(Patterns.DECIMAL)) {
            return new Fault("not-a-number", "is not a number");
        }
        BigDecimal number = new BigDecimal(value);
        if (question.decimals() != null && number.scale() > question.decimals()) {
            return new Fault("too-many-decimals", "may have " + question.decimals() + " digits after the point");
        } else if (question.min() != null && number.compareTo(new BigDecimal(question.min())) < 0) {
            return new Fault("too-small", "must be at least " + question.min());
        }
        return question.max() != null && number.compareTo(new BigDecimal(question.max())) > 0
                ? new Fault("too-large", "must be at most " + question.max())
                : null;
    }

    private static @Nullable Fault date(Question question, String value) {
        if (!isDate(value)) {
            return new Fault("not-a-date", "is not a date");
        } else if (question.min() != null && value.compareTo(question.min()) < 0) {
            return new Fault("too-early", "must not be before " + question.min());
        }
        return question.max() != null && value.compareTo(question.max()) > 0
                ? new Fault("too-late", "must not be after " + question.max())
                : null;
    }

    /** Whether a text is a day of the calendar as ISO 8601 writes it, with a year of four digits. */
    static boolean isDate(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
