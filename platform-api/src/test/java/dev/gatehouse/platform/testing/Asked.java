package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions and answers of tests. */
public final class Asked {

    private Asked() {}

    public static Question shortText(String id) {
        return of(QuestionType.SHORT_TEXT, id, null, null, null);
    }

    public static Question longText(String id) {
        return of(QuestionType.LONG_TEXT, id, null, null, null);
    }

    public static Question rating(String id, @Nullable Integer steps) {
        return new Question(id, QuestionType.RATING, "How is " + id, null, false, null, steps, null, null, null);
    }

    public static Question number(String id, @Nullable String min, @Nullable String max, @Nullable Integer decimals) {
        return new Question(id, QuestionType.NUMBER, "How much " + id, null, false, null, null, min, max, decimals);
    }

    public static Question date(String id, @Nullable String min, @Nullable String max) {
        return of(QuestionType.DATE, id, null, min, max);
    }

    public static Question one(String id, String... options) {
        return of(QuestionType.SINGLE_CHOICE, id, options(options), null, null);
    }

    public static Question several(String id, String... options) {
        return of(QuestionType.MULTIPLE_CHOICE, id, options(options), null, null);
    }

    public static Question required(Question question) {
        return new Question(
                question.id(),
                question.type(),
                question.label(),
                question.hint(),
                true,
                question.options(),
                question.steps(),
                question.min(),
                question.max(),
                question.decimals());
    }

    private static List<Option> options(String... ids) {
        return Arrays.stream(ids).map(id -> new Option(id, "The " + id)).toList();
    }

    public static Question of(
            QuestionType type, String id, @Nullable List<Option> options, @Nullable String min, @Nullable String max) {
        return new Question(id, type, "What about " + id, null, false, options, null, min, max, null);
    }

    public static Map<String, Answer> answered(String id, String value) {
        return Map.of(id, said(value));
    }

    public static Answer said(String value) {
        return new Answer(value, null);
    }

    public static Answer chose(String... options) {
        return new Answer(null, List.of(options));
    }
}
