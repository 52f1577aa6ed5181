package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on the checklist and how far it is filled in.
 *
 * @param answers what is saved, by the id of its question; what no longer fits the questions is left out
 * @param version of the answers, for {@code If-Match}; 0 while nothing is saved
 * @param savedBy name of the contact who saved last, if that is another one than the reader
 */
public record ChecklistForm(
        List<Question> questions,
        Map<String, Answer> answers,
        int version,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {}
