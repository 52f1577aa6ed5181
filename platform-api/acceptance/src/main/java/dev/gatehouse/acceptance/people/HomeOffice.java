package dev.gatehouse.acceptance.people;

import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that a tax adviser sends to everybody who works at home: one question of each kind. */
public final class HomeOffice {

    public static final String TITLE = "A few questions about your home office";

    private static final Question[] QUESTIONS = {
        new Question(
                "area",
                QuestionType.NUMBER,
                "How many square metres is the room?",
                null,
                true,
                null,
                null,
                "1",
                "200",
                1),
        choice(
                "use",
                QuestionType.SINGLE_CHOICE,
                "Do you use it for anything else?",
                null,
                true,
                new Option("work", "No, only work"),
                new Option("both", "Yes, sometimes")),
        choice(
                "costs",
                QuestionType.MULTIPLE_CHOICE,
                "Which costs can you prove?",
                "Tick everything for which you have a bill.",
                false,
                new Option("rent", "Rent"),
                new Option("power", "Electricity and heating"),
                new Option("repairs", "Repairs of this room")),
        plain("since", QuestionType.DATE, "Since when do you use it?"),
        plain("landlord", QuestionType.SHORT_TEXT, "Name of the landlord"),
        plain("ease", QuestionType.RATING, "How easy was this list so far?"),
        plain("more", QuestionType.LONG_TEXT, "Anything else that we should know?")
    };

    private HomeOffice() {}

    public static Question[] questions() {
        return QUESTIONS.clone();
    }

    /** As far as somebody comes who is called away. */
    public static Map<String, Answer> begun() {
        return Map.of("area", new Answer("18.5", null), "costs", new Answer(null, List.of("rent", "power")));
    }

    public static Map<String, Answer> complete() {
        return Map.of(
                "area", new Answer("24", null),
                "use", new Answer(null, List.of("both")),
                "costs", new Answer(null, List.of("power")),
                "since", new Answer("2023-04-01", null),
                "ease", new Answer("4", null),
                "more", new Answer("The bakery's books are done there too, on Sundays.", null));
    }

    private static Question choice(
            String id, QuestionType type, String label, @Nullable String hint, boolean required, Option... options) {
        return new Question(id, type, label, hint, required, List.of(options), null, null, null, null);
    }

    private static Question plain(String id, QuestionType type, String label) {
        return new Question(id, type, label, null, false, null, null, null, null, null);
    }
}
