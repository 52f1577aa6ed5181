package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * All answers given so far; needs {@code If-Match} with the version of the answers they are based on.
 *
 * @param answers by the id of their question; a question that is left out has no answer
 */
public record AnswersRequest(
        @NotNull @Size(max = Limits.QUESTIONS_PER_FORM) Map<String, @NotNull Answer> answers) {}
