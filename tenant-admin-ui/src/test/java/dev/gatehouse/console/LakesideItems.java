package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.HASH;
import static dev.gatehouse.console.Lakeside.OFFICE;
import static dev.gatehouse.console.Lakeside.STATEMENTS;
import static dev.gatehouse.console.Lakeside.TAX_RETURN;
import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.days;
import static dev.gatehouse.console.Lakeside.hours;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.ReviewDecision;
import dev.gatehouse.contract.engagement.ReviewResponse;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single things that Lakeside Tax has asked for, and what came in. */
public final class LakesideItems {

    private LakesideItems() {}

    public static ItemResponse statements(ItemState state) {
        var files = List.of(
                file(61, "statement-2025-11.pdf", 2_843_112, FileState.UNSCANNED, 4),
                file(62, "statement-2025-10.pdf", 3_104_553, FileState.UNSCANNED, 3),
                file(63, "statement-2025-10-old.pdf", 1_204_553, FileState.UNSCANNED, 3));
        var first = new SubmissionResponse(
                id(71),
                1,
                "Otto Berg",
                ago(days(3)),
                List.of(id(63)),
                null,
                new ReviewResponse(
                        ReviewDecision.CHANGES_REQUESTED,
                        "The October file stops at page 3 of 5. Please upload the complete statement.",
                        "Maya Chen",
                        ago(days(2))));
        var second = new SubmissionResponse(id(72), 2, "Otto Berg", ago(hours(4)), List.of(id(61), id(62)), null, null);
        return new ItemResponse(
                STATEMENTS,
                TAX_RETURN,
                ItemType.DOCUMENT,
                "Bank statements, July to December",
                "One PDF per month, all pages, from the account ending 4471.",
                state,
                LocalDate.now().plusDays(7),
                null,
                null,
                5,
                null,
                files,
                List.of(second, first));
    }

    public static List<Question> officeQuestions() {
        return List.of(
                new Question(
                        "area", QuestionType.NUMBER, "How large is the room?", null, true, null, null, "1", "200", 1),
                new Question(
                        "use",
                        QuestionType.MULTIPLE_CHOICE,
                        "What is it used for?",
                        "Tick everything",
                        false,
                        List.of(
                                new Option("work", "Work"),
                                new Option("guests", "Guests"),
                                new Option("gym", "Sports")),
                        null,
                        null,
                        null,
                        null),
                new Question("since", QuestionType.DATE, "Since when?", null, false, null, null, null, null, null),
                new Question("ease", QuestionType.RATING, "How easy was this?", null, false, null, 7, null, null, null),
                new Question("mood", QuestionType.RATING, "And your mood?", null, false, null, null, null, null, null),
                new Question(
                        "more", QuestionType.LONG_TEXT, "Anything else?", null, false, null, null, null, null, null));
    }

    /** A form that was sent back once and came again. */
    public static ItemResponse office(ItemState state) {
        var first = new SubmissionResponse(
                id(75),
                1,
                "Otto Berg",
                ago(days(3)),
                List.of(),
                new AnsweredForm(officeQuestions(), Map.of("area", new Answer("81", null))),
                new ReviewResponse(
                        ReviewDecision.CHANGES_REQUESTED, "Is it really that large?", "Maya Chen", ago(days(2))));
        var second = new SubmissionResponse(
                id(76),
                2,
                "Otto Berg",
                ago(hours(2)),
                List.of(),
                new AnsweredForm(
                        officeQuestions(),
                        Map.of(
                                "area", new Answer("18.5", null),
                                "use", new Answer(null, List.of("work", "guests")),
                                "since", new Answer("2023-04-01", null),
                                "ease", new Answer("6", null))),
                null);
        return new ItemResponse(
                OFFICE,
                TAX_RETURN,
                ItemType.FORM,
                "A few questions about your home office",
                "Takes about two minutes.",
                state,
                null,
                null,
                null,
                4,
                officeQuestions(),
                List.of(),
                List.of(second, first));
    }

    public static ItemResponse item(
            UUID id, String title, @Nullable String instructions, ItemState state, @Nullable String reason) {
        var sent = state == ItemState.UNDER_REVIEW || state == ItemState.SUBMITTED;
        return new ItemResponse(
                id,
                TAX_RETURN,
                ItemType.DOCUMENT,
                title,
                instructions,
                state,
                null,
                null,
                reason,
                2,
                null,
                sent ? List.of(file(64, "contract-signed.pdf", 803_512, FileState.UNSCANNED, 2)) : List.of(),
                sent
                        ? List.of(new SubmissionResponse(
                                id(73), 1, "Otto Berg", ago(hours(20)), List.of(id(64)), null, null))
                        : List.of());
    }

    private static FileResponse file(int number, String name, long size, FileState state, int pages) {
        return new FileResponse(id(number), name, size, "application/pdf", HASH, state, ago(hours(4)), pages);
    }
}
